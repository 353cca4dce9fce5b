"""What somebody does in a day with Smidgen, page by page. Each step is a function that raises `StepError`.

They build on one another: the sentences that are imported are recorded, trained on, compared and exported later on.
"""

from tests.end_to_end.steps.compare import changes, compare, confusion, slices
from tests.end_to_end.steps.corpus import (
    change_many,
    edit_and_undo,
    find_and_replace,
    foreign_columns,
    import_sentences,
    mark_a_slot,
    search,
    templates,
)
from tests.end_to_end.steps.doubts import doubts, read_where_wrong, sure_model
from tests.end_to_end.steps.export import export, import_again, pack_and_unpack
from tests.end_to_end.steps.findings import counts, find_what_is_wrong, mend_what_is_wrong
from tests.end_to_end.steps.formats import formats_of_text, formats_with_sound, models_and_results
from tests.end_to_end.steps.gain import how_much_more, how_much_study
from tests.end_to_end.steps.many import a_hundred_thousand
from tests.end_to_end.steps.record import (
    consent,
    how_much,
    power_cut,
    record,
    room_check,
    second_speaker,
    two_microphones,
    what_to_read,
    withdrawal,
)
from tests.end_to_end.steps.recordings import annotated, closely, long_recording
from tests.end_to_end.steps.schema import describe, health, rename_and_merge, schema_of_another
from tests.end_to_end.steps.scripts import other_scripts, prompts_in_any_script
from tests.end_to_end.steps.stage import Stage, Step
from tests.end_to_end.steps.study import study, study_killed
from tests.end_to_end.steps.tour import first_start, sample_run, tour, tour_to_its_end
from tests.end_to_end.steps.train import new_run_from_this, notes, train
from tests.end_to_end.steps.trying import folder, hands_free, speak, test
from tests.end_to_end.steps.window import languages, leave, looks, new_project, problem, sample_and_help, settings

__all__ = ["STEPS", "Stage", "Step", "search"]

STEPS: tuple[Step, ...] = (
    first_start, sample_and_help, new_project, import_sentences, search, edit_and_undo, mark_a_slot, change_many,
    find_and_replace, templates, rename_and_merge, describe, schema_of_another, health, foreign_columns,
    find_what_is_wrong, counts, mend_what_is_wrong, what_to_read, record, room_check, two_microphones, second_speaker,
    long_recording, annotated, closely, how_much, power_cut, consent, train, test, folder, speak, hands_free, notes,
    new_run_from_this, compare, confusion, slices, changes, study, study_killed, models_and_results, withdrawal,
    export, import_again, formats_with_sound, formats_of_text, pack_and_unpack, sure_model, doubts, read_where_wrong,
    how_much_study, how_much_more, other_scripts, prompts_in_any_script, a_hundred_thousand, tour, sample_run,
    tour_to_its_end, looks, settings, problem, languages, leave,
)  # fmt: skip

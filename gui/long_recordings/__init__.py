"""Where an hour of speech becomes recordings: begun or taken up again (`start`), cut and assigned by key (`dialog`).

`desk` holds what is done and undone, without a widget; `overview`, `piece_list` and `prompt_list` show it.
"""

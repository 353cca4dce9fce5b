"""The measured page, `docs/results.md`: the corpora it stands on, the studies over them, and the page made of both.

`python -m engine.study.measured run WORK --data DATA` makes the projects and works the studies off (resumable);
`python -m engine.study.measured write WORK` keeps the small results in `docs/results` and writes the page.
"""

"""How many characters a second spaCy's small English pipeline reads with only its NER on.

Usage: spacy_pace.py MODEL_FOLDER FILE...
One thread, `nlp.pipe` in batches of 64, the files again and again for some seconds.
"""
import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"
for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
    os.environ.pop(name, None)

import spacy  # noqa: E402  (the number of threads is read when it is imported)

SECONDS = 8.0

nlp = spacy.load(sys.argv[1])
keep = {"tok2vec", "ner"}
for pipe in list(nlp.pipe_names):
    if pipe not in keep:
        nlp.disable_pipe(pipe)
# The NER has its own tok2vec; the shared one feeds other pipes only.
nlp.disable_pipe("tok2vec") if "tok2vec" in nlp.pipe_names else None
texts = [open(path, encoding="utf-8").read() for path in sys.argv[2:]]
copies = texts * max(1, 256 // len(texts))
entities = sum(len(doc.ents) for doc in nlp.pipe(texts, batch_size=64))
begin = time.perf_counter()
characters = 0
while time.perf_counter() - begin < SECONDS:
    for doc in nlp.pipe(copies, batch_size=64):
        characters += len(doc.text)
took = time.perf_counter() - begin
print(json.dumps({"characters_per_second": round(characters / took), "entities": entities, "spacy": spacy.__version__}))

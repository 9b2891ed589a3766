"""How well and how fast nomenklatura's matchers and a plain baseline tell pairs of names apart.

Usage: nomenklatura_names.py PAIRS.tsv
Prints a JSON object a line: name, best F1 (at a threshold chosen on these very pairs, so it flatters), F1 at 0.7,
recall at a precision of 0.95, F1 of pairs in two scripts, pairs a CPU second. Each pair is scored once; every name has an
id of its own, since some matchers keep names by id.
"""
import csv
import itertools
import json
import sys
import time

from anyascii import anyascii
from followthemoney import model
from nomenklatura.matching import get_algorithm
from rapidfuzz.distance import JaroWinkler

rows = list(csv.DictReader(open(sys.argv[1], encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE))
truth = [int(row["same"]) for row in rows]
cross = [row["script_a"] != row["script_b"] for row in rows]
numbers = itertools.count()


def person(name):
    return model.get_proxy({"id": f"n{next(numbers)}", "schema": "Person", "properties": {"name": [name]}})


def matcher(name):
    algorithm = get_algorithm(name)
    config = algorithm.default_config()
    return lambda a, b: algorithm.compare(person(a), person(b), config).score


def plain(name):
    return " ".join(sorted(anyascii(name).lower().replace(",", " ").split()))


def best(scores, truths):
    positive = sum(truths)
    ordered = sorted(zip(scores, truths), reverse=True)
    found = right = 0
    f1 = recall = 0.0
    for index, (score, same) in enumerate(ordered):
        right += same
        found += 1
        if index + 1 < len(ordered) and ordered[index + 1][0] == score:
            continue
        f1 = max(f1, 2 * right / (found + positive))
        if right / found >= 0.95:
            recall = max(recall, right / positive)
    return f1, recall


def at(scores, truths, threshold):
    right = sum(1 for score, same in zip(scores, truths) if score >= threshold and same)
    found = sum(1 for score in scores if score >= threshold)
    return 2 * right / (found + sum(truths))


matchers = {"logic-v2": matcher("logic-v2"), "name-based": matcher("name-based")}
matchers["anyascii, sorted words, Jaro-Winkler"] = lambda a, b: JaroWinkler.similarity(plain(a), plain(b))
for name, score in matchers.items():
    for row in rows[-50:]:
        score(row["name_a"], row["name_b"])
    begin = time.process_time()
    scores = [score(row["name_a"], row["name_b"]) for row in rows]
    took = time.process_time() - begin
    f1, recall = best(scores, truth)
    two = [(s, t) for s, t, c in zip(scores, truth, cross) if c]
    print(json.dumps({
        "name": name, "f1": round(f1, 3), "f1_at_07": round(at(scores, truth, 0.7), 3), "recall_at_p95": round(recall, 3),
        "two_scripts_f1": round(best([s for s, _ in two], [t for _, t in two])[0], 3), "pairs_per_cpu_second": round(len(rows) / took),
    }), flush=True)

"""What test/bench/dedup.ts asks of datasketch and rensa, one JSON line a library.

In: {"sets": [[shingle, ...], ...], "pairs": [[i, j], ...], "threshold": t}. Out: {"name",
"seconds" (processor time of the signatures alone), "estimates" (of the pairs), "dropped" (sets
for which LSH of the threshold finds an earlier one that was kept)}.
"""
import json
import sys
import time
from importlib.metadata import version

PERMUTATIONS = 128

data = json.load(sys.stdin)
tokens = [[n.to_bytes(4, "little") for n in shingles] for shingles in data["sets"]]


def report(name, sign, index, insert):
    started = time.process_time()
    signatures = sign()
    seconds = time.process_time() - started
    dropped = []
    for key, signature in enumerate(signatures):
        if index.query(signature):
            dropped.append(key)
        else:
            insert(index, key, signature)
    estimates = [signatures[i].jaccard(signatures[j]) for i, j in data["pairs"]]
    print(json.dumps({"name": f"{name} {version(name)}", "seconds": seconds, "estimates": estimates, "dropped": dropped}))


try:
    from datasketch import MinHash, MinHashLSH

    report(
        "datasketch",
        lambda: MinHash.bulk(tokens, num_perm=PERMUTATIONS),
        MinHashLSH(threshold=data["threshold"], num_perm=PERMUTATIONS),
        lambda index, key, signature: index.insert(key, signature),
    )
except ImportError:
    pass

try:
    from rensa import RMinHash, RMinHashLSH

    report(
        "rensa",
        lambda: RMinHash.from_token_sets(tokens, PERMUTATIONS, 42),
        RMinHashLSH(data["threshold"], PERMUTATIONS, 32),
        lambda index, key, signature: index.insert(key, signature),
    )
except ImportError:
    pass

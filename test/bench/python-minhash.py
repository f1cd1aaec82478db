"""Signs the shingle sets that test/bench/dedup.ts writes to stdin with datasketch and rensa.

In: {"sets": [[shingle, ...], ...], "pairs": [[i, j], ...]}. Out, a line a library:
{"name", "version", "seconds" (of processor time, signatures alone), "estimates": [...]}.
"""
import json
import sys
import time
from importlib.metadata import version

data = json.load(sys.stdin)
tokens = [[n.to_bytes(4, "little") for n in shingles] for shingles in data["sets"]]


def report(name, sign):
    started = time.process_time()
    signatures = sign()
    seconds = time.process_time() - started
    estimates = [signatures[i].jaccard(signatures[j]) for i, j in data["pairs"]]
    print(json.dumps({"name": name, "version": version(name), "seconds": seconds, "estimates": estimates}))


try:
    from datasketch import MinHash

    report("datasketch", lambda: MinHash.bulk(tokens, num_perm=128))
except ImportError:
    pass

try:
    from rensa import RMinHash

    report("rensa", lambda: RMinHash.from_token_sets(tokens, 128, 42))
except ImportError:
    pass

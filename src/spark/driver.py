"""Runs the statements that `tinsach spark` plans: `spark-submit driver.py PLAN`, PLAN being JSON, or
`python3 driver.py PLAN` with a Spark Connect server in SPARK_REMOTE.

All the work is in the SQL; this repeats the rounds until their test of convergence gives 0.
"""

import json
import sys
import time

try:
    from pyspark.sql import SparkSession
except ImportError:
    sys.exit("spark: the Python client is missing: pip install 'pyspark[connect]'")

# Enough for chains of 2^64 articles; groups of copies take one round or two.
MOST_ROUNDS = 64


def main(plan):
    spark = SparkSession.builder.appName("tinsach").getOrCreate()
    try:
        for step in plan["before"]:
            run(spark, step["name"], step["statements"])
        repeat(spark, plan["rounds"])
        for step in plan["after"]:
            run(spark, step["name"], step["statements"])
        tell(spark.sql(plan["summary"]).first()[0])
    finally:
        spark.stop()


def run(spark, name, statements):
    begun = time.monotonic()
    for statement in statements:
        try:
            spark.sql(statement).collect()
        except Exception as error:
            tell(f"{name} failed: {str(error)[:4000]}")
            sys.exit(1)
    tell(f"{name} ({time.monotonic() - begun:.1f} s)")


def repeat(spark, rounds):
    for number in range(1, MOST_ROUNDS + 1):
        def numbered(sql):
            return sql.replace("${round}", str(number)).replace("${previous}", str(number - 1))

        run(spark, f"{rounds['name']}, round {number}", map(numbered, rounds["statements"]))
        if spark.sql(numbered(rounds["until"])).first()[0] == 0:
            return
    tell(f"the groups have not settled after {MOST_ROUNDS} rounds")
    sys.exit(1)


def tell(message):
    print(f"spark: {message}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))

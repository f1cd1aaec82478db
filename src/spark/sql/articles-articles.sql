-- The input's lines are articles already.
SELECT monotonically_increasing_id() AS row, input, CAST(NULL AS STRING) AS verdict, line AS article
FROM lines

-- Within each connected group: who leaves for whom, without chains. One group at a time is held.
SELECT row, of
FROM (
  SELECT CAST(d.id AS BIGINT) AS row, CAST(d.of AS BIGINT) AS of
  FROM (
    SELECT from_json(decision, 'id STRING, of STRING') AS d
    FROM (
      SELECT TRANSFORM(component, match)
        ${fields}
        USING '${tinsach} components --carry 1${threshold} --on-error fail --max-bytes 1g'
        AS (component BIGINT, decision STRING)
        ${fields}
      FROM (
        SELECT
          coalesce(c.parent, a) AS component,
          to_json(struct(
            CAST(a AS STRING) AS a, CAST(b AS STRING) AS b, x.rank AS aRank, y.rank AS bRank, score, reason
          )) AS match
        FROM matches
        JOIN signed AS x ON x.row = a
        JOIN signed AS y ON y.row = b
        LEFT JOIN components AS c ON c.node = a
        DISTRIBUTE BY component
        SORT BY component
      )
    )
  )
)
WHERE of IS NOT NULL

-- What candidates are found by. Of the rows with the same syllables the one that is preferred leads: it
-- stands for the others, its copies. Ids are compared by code unit, as everywhere in tinsach.
-- A band's key is 32 bits of a hash of two minima: with the number of the band and the low bytes of those
-- minima it has 54, so that among 10^9 articles bands are not shared by chance.
SELECT
  row,
  first_value(row) OVER (
    PARTITION BY syllables, content, IF(syllables > 0, 0, row)
    ORDER BY rank, encode(id, 'UTF-16BE'), row
  ) AS leader,
  id, rank, syllables, content, bands, minima, error
FROM (
  SELECT
    row,
    s.id, s.rank,
    coalesce(s.syllables, 0) AS syllables,
    s.content,
    transform(s.bands, (key, i) ->
      shiftleft(CAST(i AS BIGINT), 48)
      + CAST(conv(concat(key, hex(substring(unbase64(s.minima), 2 * i + 1, 2))), 16, 10) AS BIGINT)
    ) AS bands,
    unbase64(s.minima) AS minima,
    s.error
  FROM (
    SELECT
      row,
      from_json(
        signature,
        'id STRING, rank STRING, syllables INT, content STRING, bands ARRAY<STRING>, minima STRING,
         error STRUCT<code: STRING, reason: STRING, id: STRING, url: STRING>'
      ) AS s
    FROM (
      SELECT TRANSFORM(row, article)
        ${fields}
        USING '${tinsach} sign --carry 1 --prefer ${prefer} --on-error emit --max-bytes 1g'
        AS (row BIGINT, signature STRING)
        ${fields}
      FROM articles
      WHERE verdict IS NULL OR verdict IN (${keep})
    )
  )
)

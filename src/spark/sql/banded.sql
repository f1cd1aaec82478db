-- The bands that several leaders share. The number of the band is part of its key. Members are
-- numbered by content; a shuffle of narrow rows, so that the minima of those alone in all bands stay.
SELECT band, row, place, size
FROM (
  SELECT
    band,
    row,
    row_number() OVER (PARTITION BY band ORDER BY content, row) - 1 AS place,
    count(*) OVER (PARTITION BY band) AS size
  FROM (
    SELECT explode(bands) AS band, row, content
    FROM signed
    WHERE row = leader AND syllables >= ${exactBelow}
  )
)
WHERE size > 1

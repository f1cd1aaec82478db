-- The bands that were too common to compare all their members, the most common first.
SELECT to_json(struct(lower(hex(band)) AS band, size AS members, size * ${neighbours} AS comparedAtMost, id AS oneOfThem))
FROM banded
JOIN signed USING (row)
WHERE size > ${crowd} AND place = 0
ORDER BY size DESC, band

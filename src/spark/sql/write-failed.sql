SELECT to_json(struct(input, error.id AS id, error.url AS url, error.code AS code, error.reason AS reason))
FROM signed
JOIN articles USING (row)
WHERE error IS NOT NULL

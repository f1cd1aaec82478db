SELECT article
FROM articles
LEFT ANTI JOIN (
  SELECT row FROM dropped
  UNION ALL
  SELECT row FROM signed WHERE error IS NOT NULL
) AS gone USING (row)

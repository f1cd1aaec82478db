-- One round of large-star, then small-star (Kiveris, Lattanzi, Mirrokni, Rastogi, Vassilvitskii:
-- Connected Components in MapReduce and Beyond, SoCC 2014). Large-star: each node connects its larger
-- neighbours to the least of its neighbours and itself. Small-star: each node connects its smaller
-- neighbours and itself to the least of them. Connectivity stays, and the trees become stars.
WITH
both AS (
  SELECT node, parent AS neighbour FROM edges_${previous}
  UNION ALL
  SELECT parent, node FROM edges_${previous}
),
large AS (
  SELECT DISTINCT neighbour AS node, least_one AS parent
  FROM (SELECT node, neighbour, least(node, min(neighbour) OVER (PARTITION BY node)) AS least_one FROM both)
  WHERE neighbour > node
),
small AS (
  SELECT node, parent, min(parent) OVER (PARTITION BY node) AS least_one FROM large
)
SELECT node, least_one AS parent FROM small
UNION
SELECT parent, least_one FROM small WHERE parent <> least_one

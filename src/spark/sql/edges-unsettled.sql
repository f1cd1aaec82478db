-- The test of convergence: 0 when all groups are stars. Every node then has one parent, which has none.
SELECT
  (SELECT count(*) - count(DISTINCT node) FROM edges_${round})
  + (SELECT count(*) FROM edges_${round} AS edge JOIN edges_${round} AS above ON edge.parent = above.node) AS unsettled

-- The graph whose connected groups are sought: each edge from the larger row to the smaller.
SELECT greatest(a, b) AS node, least(a, b) AS parent FROM matches

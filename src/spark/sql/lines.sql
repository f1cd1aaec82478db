-- One line a page or article; what no filter may be given is an error row already. A line feed alone
-- ends a line; a carriage return before it belongs to it.
SELECT
  CASE
    WHEN octet_length(line) > ${maxBytes}
      THEN '{"v":1,"error":{"code":"too-large","reason":"the line has more than the limit of ${maxBytes} bytes"}}'
    WHEN NOT is_valid_utf8(line)
      THEN '{"v":1,"error":{"code":"invalid-utf-8","reason":"not valid UTF-8"}}'
    ELSE line
  END AS line,
  input
FROM (
  SELECT IF(endswith(value, '\r'), substr(value, 1, length(value) - 1), value) AS line, file AS input
  FROM input
  WHERE value NOT IN ('', '\r')
)

-- Every worker has to run the tinsach that wrote this job.
SELECT assert_true(version = '${version}', concat('expected tinsach ${version} on the workers, got ', version))
FROM (
  SELECT TRANSFORM('')
    ${fields}
    USING '${tinsach} --version'
    AS (version STRING)
    ${fields}
)

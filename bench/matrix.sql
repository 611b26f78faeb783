-- The gap matrix of the newest round, view now, in plain SQL over an inventory's tables: what the program is measured
-- against, and a second opinion on its cells. Output is the cells table of the exchange format.
.mode csv
.headers on
.separator , "\n"
WITH
r AS MATERIALIZED (
    SELECT id, as_of, CASE geography_date WHEN '' THEN as_of ELSE geography_date END AS areas_on
    FROM round ORDER BY as_of DESC, public_id DESC LIMIT 1
),
holds AS MATERIALIZED (
    SELECT m.municipality_id, m.area_id FROM membership m, r
    WHERE (m.valid_from = '' OR m.valid_from <= r.areas_on) AND (m.valid_to = '' OR m.valid_to >= r.areas_on)
),
municipality AS MATERIALIZED (
    SELECT a.id, a.code FROM area a, r
    WHERE a.kind = 2 AND a.listed = 1
      AND (a.valid_from = '' OR a.valid_from <= r.areas_on) AND (a.valid_to = '' OR a.valid_to >= r.areas_on)
      AND (NOT EXISTS (SELECT 1 FROM round_area w WHERE w.round_id = r.id)
           OR EXISTS (SELECT 1 FROM round_area w WHERE w.round_id = r.id AND w.area_id IN (a.id, 1))
           OR EXISTS (SELECT 1 FROM round_area w JOIN holds h ON h.area_id = w.area_id
                      WHERE w.round_id = r.id AND h.municipality_id = a.id))
),
type AS MATERIALIZED (
    SELECT s.id, s.key, s.stages FROM service s, r
    WHERE CASE WHEN EXISTS (SELECT 1 FROM round_service w WHERE w.round_id = r.id)
               THEN s.id IN (SELECT service_id FROM round_service w WHERE w.round_id = r.id)
               ELSE (s.valid_from = '' OR s.valid_from <= r.as_of) AND (s.valid_to = '' OR s.valid_to >= r.as_of) END
),
stage(number, name) AS (VALUES (0, 'ecec'), (1, 'preprimary'), (2, 'grades1_6'), (3, 'grades7_9'), (4, 'upper_secondary')),
belongs AS MATERIALIZED (
    SELECT m.id AS municipality_id, m.id AS area_id, 0 AS level FROM municipality m
    UNION
    SELECT m.id, 1, 3 FROM municipality m
    UNION
    SELECT m.id, h.area_id, CASE a.kind WHEN 4 THEN 1 WHEN 5 THEN 1 ELSE 2 END
    FROM municipality m JOIN holds h ON h.municipality_id = m.id JOIN area a ON a.id = h.area_id
),
counting AS MATERIALIZED (
    SELECT o.id, o.service_id, o.stages, coalesce(p.organisation_id, p.id) AS organisation
    FROM offering o JOIN provider p ON p.id = o.provider_id, r
    WHERE (o.status IN (0, 1) OR (o.status = 5 AND o.ends_on <> ''))
      AND (o.starts_on = '' OR o.starts_on <= r.as_of) AND (o.ends_on = '' OR o.ends_on >= r.as_of)
),
reached AS MATERIALIZED (
    SELECT b.municipality_id, c.service_id, g.number AS stage, count(DISTINCT c.organisation) AS providers,
           min(b.level) AS best
    FROM counting c JOIN offering_area w ON w.offering_id = c.id JOIN belongs b ON b.area_id = w.area_id
                    JOIN stage g ON (c.stages >> g.number) & 1
    GROUP BY 1, 2, 3
),
cell AS (
    SELECT m.code, t.key, g.number, g.name, coalesce(x.providers, 0) AS providers, x.best,
           CASE WHEN a.state IS 2 THEN NULL ELSE a.answer END AS answer
    FROM municipality m CROSS JOIN type t JOIN stage g ON (t.stages >> g.number) & 1
         LEFT JOIN answer a ON a.round_id = (SELECT id FROM r) AND a.municipality_id = m.id AND a.service_id = t.id
                               AND a.stage = g.number
         LEFT JOIN reached x ON x.municipality_id = m.id AND x.service_id = t.id AND x.stage = g.number
)
SELECT code AS municipality, key AS service, name AS stage,
       CASE WHEN answer = 3 THEN 'not_needed'
            WHEN answer = 1 THEN 'partial'
            WHEN answer = 2 AND best IS NOT NULL THEN 'partial'
            WHEN answer = 2 THEN 'missing'
            WHEN best = 0 THEN 'local' WHEN best = 1 THEN 'province' WHEN best = 2 THEN 'erva' WHEN best = 3 THEN 'country'
            WHEN answer = 0 THEN 'local'
            ELSE 'unknown' END AS status,
       providers, providers >= 2 AS overlap, providers = 1 AS fragile, answer IS 0 AND best IS NULL AS unnamed,
       answer IS 2 AND best IS NOT NULL AS conflict
FROM cell ORDER BY code, key, number;

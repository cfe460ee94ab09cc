-- Numbers by which other data sets know countries and cells, in the views under their column names.
-- The rows are those of codebook/country_numbers.tsv, which tells their sources.

CREATE VIEW country_number AS SELECT iso3, iso2, iso_number, gwno FROM (VALUES
  ('ABW', 'AW', 533, NULL), ('AFG', 'AF', 4, 700), ('AGO', 'AO', 24, 540),
  ('AIA', 'AI', 660, NULL), ('ALA', 'AX', 248, NULL), ('ALB', 'AL', 8, 339),
  ('AND', 'AD', 20, 232), ('ARE', 'AE', 784, 696), ('ARG', 'AR', 32, 160),
  ('ARM', 'AM', 51, 371), ('ASM', 'AS', 16, NULL), ('ATA', 'AQ', 10, NULL),
  ('ATF', 'TF', 260, NULL), ('ATG', 'AG', 28, 58), ('AUS', 'AU', 36, 900),
  ('AUT', 'AT', 40, 305), ('AZE', 'AZ', 31, 373), ('BDI', 'BI', 108, 516),
  ('BEL', 'BE', 56, 211), ('BEN', 'BJ', 204, 434), ('BES', 'BQ', 535, NULL),
  ('BFA', 'BF', 854, 439), ('BGD', 'BD', 50, 771), ('BGR', 'BG', 100, 355),
  ('BHR', 'BH', 48, 692), ('BHS', 'BS', 44, 31), ('BIH', 'BA', 70, 346),
  ('BLM', 'BL', 652, NULL), ('BLR', 'BY', 112, 370), ('BLZ', 'BZ', 84, 80),
  ('BMU', 'BM', 60, NULL), ('BOL', 'BO', 68, 145), ('BRA', 'BR', 76, 140),
  ('BRB', 'BB', 52, 53), ('BRN', 'BN', 96, 835), ('BTN', 'BT', 64, 760),
  ('BVT', 'BV', 74, NULL), ('BWA', 'BW', 72, 571), ('CAF', 'CF', 140, 482),
  ('CAN', 'CA', 124, 20), ('CCK', 'CC', 166, NULL), ('CHE', 'CH', 756, 225),
  ('CHL', 'CL', 152, 155), ('CHN', 'CN', 156, 710), ('CIV', 'CI', 384, 437),
  ('CMR', 'CM', 120, 471), ('COD', 'CD', 180, 490), ('COG', 'CG', 178, 484),
  ('COK', 'CK', 184, NULL), ('COL', 'CO', 170, 100), ('COM', 'KM', 174, 581),
  ('CPV', 'CV', 132, 402), ('CRI', 'CR', 188, 94), ('CUB', 'CU', 192, 40),
  ('CUW', 'CW', 531, NULL), ('CXR', 'CX', 162, NULL), ('CYM', 'KY', 136, NULL),
  ('CYP', 'CY', 196, 352), ('CZE', 'CZ', 203, 316), ('DEU', 'DE', 276, 260),
  ('DJI', 'DJ', 262, 522), ('DMA', 'DM', 212, 54), ('DNK', 'DK', 208, 390),
  ('DOM', 'DO', 214, 42), ('DZA', 'DZ', 12, 615), ('ECU', 'EC', 218, 130),
  ('EGY', 'EG', 818, 651), ('ERI', 'ER', 232, 531), ('ESH', 'EH', 732, NULL),
  ('ESP', 'ES', 724, 230), ('EST', 'EE', 233, 366), ('ETH', 'ET', 231, 530),
  ('FIN', 'FI', 246, 375), ('FJI', 'FJ', 242, 950), ('FLK', 'FK', 238, NULL),
  ('FRA', 'FR', 250, 220), ('FRO', 'FO', 234, NULL), ('FSM', 'FM', 583, 987),
  ('GAB', 'GA', 266, 481), ('GBR', 'GB', 826, 200), ('GEO', 'GE', 268, 372),
  ('GGY', 'GG', 831, NULL), ('GHA', 'GH', 288, 452), ('GIB', 'GI', 292, NULL),
  ('GIN', 'GN', 324, 438), ('GLP', 'GP', 312, NULL), ('GMB', 'GM', 270, 420),
  ('GNB', 'GW', 624, 404), ('GNQ', 'GQ', 226, 411), ('GRC', 'GR', 300, 350),
  ('GRD', 'GD', 308, 55), ('GRL', 'GL', 304, NULL), ('GTM', 'GT', 320, 90),
  ('GUF', 'GF', 254, NULL), ('GUM', 'GU', 316, NULL), ('GUY', 'GY', 328, 110),
  ('HKG', 'HK', 344, NULL), ('HMD', 'HM', 334, NULL), ('HND', 'HN', 340, 91),
  ('HRV', 'HR', 191, 344), ('HTI', 'HT', 332, 41), ('HUN', 'HU', 348, 310),
  ('IDN', 'ID', 360, 850), ('IMN', 'IM', 833, NULL), ('IND', 'IN', 356, 750),
  ('IOT', 'IO', 86, NULL), ('IRL', 'IE', 372, 205), ('IRN', 'IR', 364, 630),
  ('IRQ', 'IQ', 368, 645), ('ISL', 'IS', 352, 395), ('ISR', 'IL', 376, 666),
  ('ITA', 'IT', 380, 325), ('JAM', 'JM', 388, 51), ('JEY', 'JE', 832, NULL),
  ('JOR', 'JO', 400, 663), ('JPN', 'JP', 392, 740), ('KAZ', 'KZ', 398, 705),
  ('KEN', 'KE', 404, 501), ('KGZ', 'KG', 417, 703), ('KHM', 'KH', 116, 811),
  ('KIR', 'KI', 296, 970), ('KNA', 'KN', 659, 60), ('KOR', 'KR', 410, 732),
  ('KWT', 'KW', 414, 690), ('LAO', 'LA', 418, 812), ('LBN', 'LB', 422, 660),
  ('LBR', 'LR', 430, 450), ('LBY', 'LY', 434, 620), ('LCA', 'LC', 662, 56),
  ('LIE', 'LI', 438, 223), ('LKA', 'LK', 144, 780), ('LSO', 'LS', 426, 570),
  ('LTU', 'LT', 440, 368), ('LUX', 'LU', 442, 212), ('LVA', 'LV', 428, 367),
  ('MAC', 'MO', 446, NULL), ('MAF', 'MF', 663, NULL), ('MAR', 'MA', 504, 600),
  ('MCO', 'MC', 492, 221), ('MDA', 'MD', 498, 359), ('MDG', 'MG', 450, 580),
  ('MDV', 'MV', 462, 781), ('MEX', 'MX', 484, 70), ('MHL', 'MH', 584, 983),
  ('MKD', 'MK', 807, 343), ('MLI', 'ML', 466, 432), ('MLT', 'MT', 470, 338),
  ('MMR', 'MM', 104, 775), ('MNE', 'ME', 499, 341), ('MNG', 'MN', 496, 712),
  ('MNP', 'MP', 580, NULL), ('MOZ', 'MZ', 508, 541), ('MRT', 'MR', 478, 435),
  ('MSR', 'MS', 500, NULL), ('MTQ', 'MQ', 474, NULL), ('MUS', 'MU', 480, 590),
  ('MWI', 'MW', 454, 553), ('MYS', 'MY', 458, 820), ('MYT', 'YT', 175, NULL),
  ('NAM', 'NA', 516, 565), ('NCL', 'NC', 540, NULL), ('NER', 'NE', 562, 436),
  ('NFK', 'NF', 574, NULL), ('NGA', 'NG', 566, 475), ('NIC', 'NI', 558, 93),
  ('NIU', 'NU', 570, NULL), ('NLD', 'NL', 528, 210), ('NOR', 'NO', 578, 385),
  ('NPL', 'NP', 524, 790), ('NRU', 'NR', 520, 971), ('NZL', 'NZ', 554, 920),
  ('OMN', 'OM', 512, 698), ('PAK', 'PK', 586, 770), ('PAN', 'PA', 591, 95),
  ('PCN', 'PN', 612, NULL), ('PER', 'PE', 604, 135), ('PHL', 'PH', 608, 840),
  ('PLW', 'PW', 585, 986), ('PNG', 'PG', 598, 910), ('POL', 'PL', 616, 290),
  ('PRI', 'PR', 630, NULL), ('PRK', 'KP', 408, 731), ('PRT', 'PT', 620, 235),
  ('PRY', 'PY', 600, 150), ('PSE', 'PS', 275, NULL), ('PYF', 'PF', 258, NULL),
  ('QAT', 'QA', 634, 694), ('REU', 'RE', 638, NULL), ('ROU', 'RO', 642, 360),
  ('RUS', 'RU', 643, 365), ('RWA', 'RW', 646, 517), ('SAU', 'SA', 682, 670),
  ('SDN', 'SD', 729, 625), ('SEN', 'SN', 686, 433), ('SGP', 'SG', 702, 830),
  ('SGS', 'GS', 239, NULL), ('SHN', 'SH', 654, NULL), ('SJM', 'SJ', 744, NULL),
  ('SLB', 'SB', 90, 940), ('SLE', 'SL', 694, 451), ('SLV', 'SV', 222, 92),
  ('SMR', 'SM', 674, 331), ('SOM', 'SO', 706, 520), ('SPM', 'PM', 666, NULL),
  ('SRB', 'RS', 688, 340), ('SSD', 'SS', 728, 626), ('STP', 'ST', 678, 403),
  ('SUR', 'SR', 740, 115), ('SVK', 'SK', 703, 317), ('SVN', 'SI', 705, 349),
  ('SWE', 'SE', 752, 380), ('SWZ', 'SZ', 748, 572), ('SXM', 'SX', 534, NULL),
  ('SYC', 'SC', 690, 591), ('SYR', 'SY', 760, 652), ('TCA', 'TC', 796, NULL),
  ('TCD', 'TD', 148, 483), ('TGO', 'TG', 768, 461), ('THA', 'TH', 764, 800),
  ('TJK', 'TJ', 762, 702), ('TKL', 'TK', 772, NULL), ('TKM', 'TM', 795, 701),
  ('TLS', 'TL', 626, 860), ('TON', 'TO', 776, 972), ('TTO', 'TT', 780, 52),
  ('TUN', 'TN', 788, 616), ('TUR', 'TR', 792, 640), ('TUV', 'TV', 798, 973),
  ('TWN', 'TW', 158, 713), ('TZA', 'TZ', 834, 510), ('UGA', 'UG', 800, 500),
  ('UKR', 'UA', 804, 369), ('UMI', 'UM', 581, NULL), ('URY', 'UY', 858, 165),
  ('USA', 'US', 840, 2), ('UZB', 'UZ', 860, 704), ('VAT', 'VA', 336, NULL),
  ('VCT', 'VC', 670, 57), ('VEN', 'VE', 862, 101), ('VGB', 'VG', 92, NULL),
  ('VIR', 'VI', 850, NULL), ('VNM', 'VN', 704, 816), ('VUT', 'VU', 548, 935),
  ('WLF', 'WF', 876, NULL), ('WSM', 'WS', 882, 990), ('XKX', 'XK', NULL, 347),
  ('YEM', 'YE', 887, 678), ('ZAF', 'ZA', 710, 560), ('ZMB', 'ZM', 894, 551),
  ('ZWE', 'ZW', 716, 552)
) AS numbers (iso3, iso2, iso_number, gwno);

DROP VIEW acled;

CREATE VIEW acled AS SELECT
  f.event_id AS event_id_cnty,
  f.date_start AS event_date,
  CAST(EXTRACT(YEAR FROM f.date_start) AS INTEGER) AS year,
  CASE WHEN f.date_precision = 1 THEN 1 WHEN f.date_precision <= 3 THEN 2
    WHEN f.date_precision >= 4 THEN 3 END AS time_precision,
  CASE WHEN f.event_type IN ('protest') THEN 'Demonstrations'
    WHEN f.event_type = 'riot' THEN 'Demonstrations; Political violence'
    WHEN f.event_type IN ('arrest', 'disarmed') THEN 'Strategic developments'
    ELSE 'Political violence' END AS disorder_type,
  CASE f.event_type WHEN 'battle' THEN 'Battles' WHEN 'explosion' THEN 'Explosions/Remote violence'
    WHEN 'attack' THEN 'Violence against civilians' WHEN 'abduction' THEN 'Violence against civilians'
    WHEN 'protest' THEN 'Protests' WHEN 'riot' THEN 'Riots'
    ELSE 'Strategic developments' END AS event_type,
  CASE
    WHEN f.sub_event_type = 'territory_change' THEN 'Non-state actor overtakes territory'
    WHEN f.event_type = 'battle' THEN 'Armed clash'
    WHEN f.sub_event_type = 'suicide_bomb' THEN 'Suicide bomb'
    WHEN f.sub_event_type = 'shelling' THEN 'Shelling/artillery/missile attack'
    WHEN f.sub_event_type = 'air_drone_strike' THEN 'Air/drone strike'
    WHEN f.sub_event_type = 'grenade' THEN 'Grenade'
    WHEN f.event_type = 'explosion' THEN 'Remote explosive/landmine/IED'
    WHEN f.sub_event_type = 'sexual_violence' THEN 'Sexual violence'
    WHEN f.event_type = 'attack' THEN 'Attack'
    WHEN f.event_type = 'abduction' THEN 'Abduction/forced disappearance'
    WHEN f.event_type = 'arrest' THEN 'Arrests'
    WHEN f.event_type = 'disarmed' THEN 'Disrupted weapons use'
    WHEN f.sub_event_type = 'with_intervention' THEN 'Protest with intervention'
    WHEN f.event_type = 'protest' THEN 'Peaceful protest'
    WHEN f.sub_event_type = 'mob_violence' THEN 'Mob violence'
    WHEN f.sub_event_type = 'looting' THEN 'Looting/property destruction'
    ELSE 'Violent demonstration' END AS sub_event_type,
  f.perpetrators AS actor1,
  COALESCE(f.targets, f.victims) AS actor2,
  CASE WHEN f.event_type IN ('attack', 'abduction') OR f.killed_civilian > 0
    OR f.injured_civilian > 0 THEN 'Civilian targeting' END AS civilian_targeting,
  n.iso_number AS iso,
  f.country,
  f.admin1,
  f.admin2,
  f.place AS location,
  f.latitude,
  f.longitude,
  CASE WHEN f.place_precision = 1 THEN 1 WHEN f.place_precision <= 3 THEN 2
    WHEN f.place_precision >= 4 THEN 3 END AS geo_precision,
  COALESCE(f.publisher, f.source_id) AS source,
  f.sentence AS notes,
  COALESCE(f.killed_best, f.killed_low) AS fatalities
FROM incident_additive f
LEFT JOIN country_number n ON n.iso3 = f.country
WHERE f.event_type NOT IN ('accident', 'disaster', 'harm');

DROP VIEW ucdp_ged;

-- PRIO-GRID (Tollefsen, Strand and Buhaug 2012): cells of half a degree, numbered from 1 at 90 S 180 W,
-- eastwards, then northwards, 720 to a row. The north pole and 180 E belong to the last cells.
CREATE VIEW ucdp_ged AS SELECT
  f.event_id AS id,
  CAST(EXTRACT(YEAR FROM f.date_start) AS INTEGER) AS year,
  f.perpetrators AS side_a,
  f.targets AS side_b,
  e.sources AS number_of_sources,
  f.source_id AS source_article,
  f.publisher AS source_office,
  f.publication_date AS source_date,
  f.headline AS source_headline,
  f.claimed_by AS source_original,
  f.place_precision AS where_prec,
  f.place AS where_coordinates,
  f.places AS where_description,
  f.admin1 AS adm_1,
  f.admin2 AS adm_2,
  f.latitude,
  f.longitude,
  CAST(LEAST(FLOOR((f.latitude + 90) * 2), 359) * 720
    + LEAST(FLOOR((f.longitude + 180) * 2), 719) + 1 AS INTEGER) AS priogrid_gid,
  f.country,
  n.gwno AS country_id,
  CASE WHEN f.scope = 'single' THEN 1 ELSE 2 END AS event_clarity,
  f.date_precision AS date_prec,
  f.date_start,
  f.date_end,
  CAST(NULL AS BIGINT) AS deaths_a,
  CAST(NULL AS BIGINT) AS deaths_b,
  f.killed_civilian AS deaths_civilians,
  f.killed_other AS deaths_unknown,
  f.killed_best AS best,
  f.killed_high AS high,
  f.killed_low AS low
FROM incident_additive f
JOIN event e ON e.event_id = f.event_id
LEFT JOIN country_number n ON n.iso3 = f.country
WHERE f.event_type NOT IN ('accident', 'disaster')
  AND COALESCE(f.killed_best, f.killed_low, f.killed_high) > 0;

COMMENT ON VIEW country_number IS 'Numbers of countries in other data sets.';
COMMENT ON COLUMN country_number.iso3 IS 'ISO 3166-1 alpha-3 code';
COMMENT ON COLUMN country_number.iso2 IS 'ISO 3166-1 alpha-2 code';
COMMENT ON COLUMN country_number.iso_number IS 'ISO 3166-1 number';
COMMENT ON COLUMN country_number.gwno IS 'Gleditsch-Ward number; empty for territories';
COMMENT ON VIEW acled IS 'Incidents under the column names and event types of ACLED.';
COMMENT ON COLUMN acled.event_id_cnty IS 'event_id';
COMMENT ON COLUMN acled.event_date IS 'date_start';
COMMENT ON COLUMN acled.year IS 'Year of event_date';
COMMENT ON COLUMN acled.time_precision IS '1 a day, 2 a week, 3 a month';
COMMENT ON COLUMN acled.disorder_type IS 'Kind of disorder';
COMMENT ON COLUMN acled.event_type IS 'Event type';
COMMENT ON COLUMN acled.sub_event_type IS 'Sub-event type';
COMMENT ON COLUMN acled.actor1 IS 'perpetrators';
COMMENT ON COLUMN acled.actor2 IS 'targets, else victims';
COMMENT ON COLUMN acled.civilian_targeting IS 'Civilian targeting where civilians were harmed by an attack';
COMMENT ON COLUMN acled.iso IS 'ISO 3166-1 number of the country';
COMMENT ON COLUMN acled.country IS 'ISO 3166-1 alpha-3 code of the country';
COMMENT ON COLUMN acled.admin1 IS 'Province or state';
COMMENT ON COLUMN acled.admin2 IS 'District';
COMMENT ON COLUMN acled.location IS 'Place';
COMMENT ON COLUMN acled.latitude IS 'WGS84 degrees north';
COMMENT ON COLUMN acled.longitude IS 'WGS84 degrees east';
COMMENT ON COLUMN acled.geo_precision IS '1 the place, 2 its surroundings or district, 3 its province';
COMMENT ON COLUMN acled.source IS 'Publisher, else source_id';
COMMENT ON COLUMN acled.notes IS 'The sentence';
COMMENT ON COLUMN acled.fatalities IS 'killed_best, else killed_low';
COMMENT ON VIEW ucdp_ged IS 'Incidents with deaths under the column names of the UCDP Georeferenced Event Dataset.';
COMMENT ON COLUMN ucdp_ged.id IS 'event_id';
COMMENT ON COLUMN ucdp_ged.year IS 'Year of date_start';
COMMENT ON COLUMN ucdp_ged.side_a IS 'perpetrators';
COMMENT ON COLUMN ucdp_ged.side_b IS 'targets';
COMMENT ON COLUMN ucdp_ged.number_of_sources IS 'Publishers that tell it';
COMMENT ON COLUMN ucdp_ged.source_article IS 'source_id';
COMMENT ON COLUMN ucdp_ged.source_office IS 'Publisher';
COMMENT ON COLUMN ucdp_ged.source_date IS 'publication_date';
COMMENT ON COLUMN ucdp_ged.source_headline IS 'Headline';
COMMENT ON COLUMN ucdp_ged.source_original IS 'Who says so';
COMMENT ON COLUMN ucdp_ged.where_prec IS 'place_precision';
COMMENT ON COLUMN ucdp_ged.where_coordinates IS 'Place';
COMMENT ON COLUMN ucdp_ged.where_description IS 'All event places';
COMMENT ON COLUMN ucdp_ged.adm_1 IS 'Province or state';
COMMENT ON COLUMN ucdp_ged.adm_2 IS 'District';
COMMENT ON COLUMN ucdp_ged.latitude IS 'WGS84 degrees north';
COMMENT ON COLUMN ucdp_ged.longitude IS 'WGS84 degrees east';
COMMENT ON COLUMN ucdp_ged.priogrid_gid IS 'PRIO-GRID cell of latitude and longitude';
COMMENT ON COLUMN ucdp_ged.country IS 'ISO 3166-1 alpha-3 code of the country';
COMMENT ON COLUMN ucdp_ged.country_id IS 'Gleditsch-Ward number of the country; empty for territories';
COMMENT ON COLUMN ucdp_ged.event_clarity IS '1 one event, 2 several events in one row';
COMMENT ON COLUMN ucdp_ged.date_prec IS 'date_precision';
COMMENT ON COLUMN ucdp_ged.date_start IS 'First day';
COMMENT ON COLUMN ucdp_ged.date_end IS 'Last day';
COMMENT ON COLUMN ucdp_ged.deaths_a IS 'Empty: the text rarely tells sides';
COMMENT ON COLUMN ucdp_ged.deaths_b IS 'Empty: the text rarely tells sides';
COMMENT ON COLUMN ucdp_ged.deaths_civilians IS 'killed_civilian';
COMMENT ON COLUMN ucdp_ged.deaths_unknown IS 'killed_other';
COMMENT ON COLUMN ucdp_ged.best IS 'killed_best';
COMMENT ON COLUMN ucdp_ged.high IS 'killed_high';
COMMENT ON COLUMN ucdp_ged.low IS 'killed_low';

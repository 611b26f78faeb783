#!/usr/bin/env python3
"""Makes the OYS sample: providers.csv, offerings.csv, rounds.csv and answers.csv, beside this file.

Invented, except the public actors of ../actors. Reads ../reference and ../actors and nothing else; no clock, no
random source: every choice is a hash of a seed and of what is chosen, so that running it again gives the same
bytes, and a change in one place does not reshuffle the rest.

    python3 make_sample.py
"""

import csv
import hashlib
from datetime import date, timedelta
from pathlib import Path

SEED = "katve-oys-1"
HERE = Path(__file__).resolve().parent
REGION = "OYS"
INVENTED = "Keksitty esimerkki"

STAGES = ["ecec", "preprimary", "grades1_6", "grades7_9", "upper_secondary"]
REASONS = ["staff", "funding", "opening_hours", "age_limit", "queue", "distance", "language", "cost", "temporary",
           "no_provider", "other"]
MODES = ["on_site", "outreach", "remote", "telephone"]

SPRING, AUTUMN = "oys-2019-spring", "oys-2020-autumn"
ROUNDS = {
    SPRING: dict(as_of=date(2019, 4, 30), opens=date(2019, 3, 4), closes=date(2019, 5, 10), day=date(2019, 4, 9)),
    AUTUMN: dict(as_of=date(2020, 10, 8), opens=date(2020, 8, 24), closes=date(2020, 10, 30), day=date(2020, 10, 8)),
}

# ---------------------------------------------------------------- chance


def chance(*what):
    """A number in [0, 1) that depends on the seed and on what is asked, and on nothing else."""
    text = "|".join([SEED, *map(str, what)])
    return int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:6], "big") / 2.0**48


def pick(items, *what):
    return items[int(chance(*what) * len(items))]


def weighted(pairs, share):
    """The item of (item, weight) pairs that `share` in [0, 1) falls on."""
    left = share * sum(weight for _, weight in pairs)
    for item, weight in pairs:
        left -= weight
        if left < 0:
            return item
    return pairs[-1][0]


def ident(moment, *what):
    """A UUIDv7-shaped id: milliseconds of `moment` (and a little more), then bits of a hash."""
    digest = hashlib.sha256("|".join([SEED, "id", *map(str, what)]).encode("utf-8")).digest()
    days = (moment - date(1970, 1, 1)).days
    millis = days * 86400000 + 28800000 + int.from_bytes(digest[:4], "big") % 28800000
    bits = int.from_bytes(digest[4:14], "big")
    value = (millis << 80) | (0x7 << 76) | ((bits >> 62 & 0xFFF) << 64) | (0b10 << 62) | (bits & (1 << 62) - 1)
    text = f"{value:032x}"
    return "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:]])


# ---------------------------------------------------------------- reading and writing


def read(path):
    with open(HERE.parent / path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def field(value):
    text = str(value)
    if any(mark in text for mark in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def write(name, columns, rows, key):
    lines = [",".join(columns)]
    for row in sorted(rows, key=lambda r: tuple(r[column] for column in key)):
        lines.append(",".join(field(row.get(column, "")) for column in columns))
    (HERE / name).write_bytes(("\n".join(lines) + "\n").encode("utf-8"))


def in_order(items, order):
    return ";".join(item for item in order if item in items)


# ---------------------------------------------------------------- the region

GENITIVE = dict(pair.split(":") for pair in """
009:Alavieskan 047:Enontekiön 069:Haapajärven 071:Haapaveden 072:Hailuodon 074:Halsuan 105:Hyrynsalmen 139:Iin
148:Inarin 205:Kajaanin 208:Kalajoen 217:Kannuksen 236:Kaustisen 240:Kemin 241:Keminmaan 244:Kempeleen 261:Kittilän
272:Kokkolan 273:Kolarin 288:Kruunupyyn 290:Kuhmon 305:Kuusamon 317:Kärsämäen 320:Kemijärven 421:Lestijärven
425:Limingan 436:Lumijoen 483:Merijärven 494:Muhoksen 498:Muonion 535:Nivalan 563:Oulaisten 564:Oulun 578:Paltamon
583:Pelkosenniemen 584:Perhon 614:Posion 615:Pudasjärven 620:Puolangan 625:Pyhäjoen 626:Pyhäjärven 630:Pyhännän
678:Raahen 683:Ranuan 691:Reisjärven 697:Ristijärven 698:Rovaniemen 732:Sallan 742:Savukosken 746:Sievin 748:Siikajoen
751:Simon 758:Sodankylän 765:Sotkamon 777:Suomussalmen 785:Vaalan 791:Siikalatvan 832:Taivalkosken 845:Tervolan
849:Toholammin 851:Tornion 854:Pellon 859:Tyrnävän 889:Utajärven 890:Utsjoen 924:Vetelin 976:Ylitornion 977:Ylivieskan
""".split())
CITIES = set("""069 071 205 208 217 240 272 290 305 320 535 563 564 615 626 678 698 851 977""".split())

# Social and health services run together: who with whom. (Kainuu and Central Ostrobothnia: the whole province.)
JOINT = {
    "oulunkaari": ("Oulunkaaren kuntayhtymä", "139", ["139", "615", "751", "785", "889"]),
    "kallio": ("Peruspalvelukuntayhtymä Kallio", "977", ["009", "535", "746", "977"]),
    "raahe": ("Raahen seudun hyvinvointikuntayhtymä", "678", ["625", "678", "748"]),
    "selanne": ("Peruspalvelukuntayhtymä Selänne", "626", ["069", "317", "626", "691"]),
    "helmi": ("Peruspalvelukuntayhtymä Helmi", "071", ["071", "563", "630"]),
}
JOINT_OF = {code: key for key, (_, _, codes) in JOINT.items() for code in codes}
COUNTY = {
    "16": ("Keski-Pohjanmaan sosiaali- ja terveyspalvelukuntayhtymä Soite", "272"),
    "18": ("Kainuun sosiaali- ja terveydenhuollon kuntayhtymä", "205"),
}
WESTERN_LAPLAND = ["240", "241", "751", "845", "851", "976"]
SAMI = ["047", "148", "758", "890"]
OULU_AREA = ["072", "139", "244", "425", "436", "494", "564", "859", "889"]
SOUTH_VALLEY = ["009", "069", "071", "208", "317", "483", "535", "563", "626", "630", "746", "977"]

SILENT_AUTUMN = set("072 273 317 421 483 583 697 742 751 889".split())
SILENT_SPRING = SILENT_AUTUMN | set("009 105 614 630 683 732 748 832".split())
CARRIED = {"071": 0.9, "498": 0.8, "620": 0.8, "625": 0.7, "976": 0.7}      # share of what was left unanswered
DRAFT = {"047", "069", "208", "217", "290", "320", "849", "854"}
BUSY_SPRING = {"205", "240", "244", "272", "305", "564", "678", "698", "765", "851", "977", "148"}

# ---------------------------------------------------------------- service types
# department, share of municipalities (small, middle, large) with one of their own, difficulty, modes, access

MUNICIPAL = {
    "ecec_special_teacher": ("ecec", .55, .9, 1, .30),
    "support_general": ("school", 1, 1, 1, .03),
    "support_intensified": ("school", 1, 1, 1, .07),
    "support_special": ("school", .98, 1, 1, .15),
    "part_time_special_education": ("school", .98, 1, 1, .14),
    "activity_area_teaching": ("school", .18, .65, 1, .28),
    "extended_compulsory_education": ("school", .65, .92, 1, .15),
    "school_assistant": ("school", .98, 1, 1, .24),
    "flexible_basic_education": ("school", .08, .6, 1, .28),
    "special_arrangements_par18": ("school", .78, .95, 1, .18),
    "municipal_special_school": ("school", .0, .12, .6, .25),
    "school_absence_model": ("school", .25, .55, .9, .40),
    "neuropsychiatric_coaching_school": ("school", .12, .45, .85, .50),
    "community_student_welfare": ("welfare", .97, 1, 1, .12),
    "multidisciplinary_expert_group": ("welfare", .9, 1, 1, .12),
    "student_welfare_steering_group": ("welfare", .75, .9, 1, .12),
    "school_social_worker": ("welfare", .6, .93, 1, .32),
    "school_psychologist": ("welfare", .3, .7, .95, .55),
    "school_health_care": ("health", 1, 1, 1, .20),
    "student_health_care": ("health", .5, .92, 1, .25),
    "local_consultation": ("school", .32, .6, .9, .33),
    "family_centre": ("social", .22, .55, .9, .33),
    "meeting_place": ("social", .3, .6, .9, .22),
    "child_health_clinic": ("health", 1, 1, 1, .10),
    "family_counselling": ("social", .3, .75, 1, .45),
    "family_work": ("social", .85, 1, 1, .25),
    "home_service_families": ("social", .6, .85, 1, .40),
    "support_person_family": ("social", .5, .8, 1, .50),
    "social_guidance_families": ("social", .7, .9, 1, .22),
    "responsible_worker": ("social", .65, .88, 1, .28),
    "child_welfare_open_care": ("social", .88, 1, 1, .22),
    "aftercare": ("social", .65, .92, 1, .25),
    "basic_youth_mental_health": ("health", .2, .6, 1, .52),
    "basic_child_mental_health": ("health", .15, .5, .95, .52),
    "speech_therapy": ("health", .22, .7, 1, .52),
    "occupational_therapy": ("health", .15, .55, .95, .42),
    "physiotherapy_children": ("health", .55, .85, 1, .25),
    "personal_assistance": ("social", .8, .95, 1, .22),
    "outreach_youth_work": ("youth", .75, .95, 1, .15),
    "youth_workshop": ("youth", .4, .85, 1, .22),
    "transition_information_transfer": ("school", .9, 1, 1, .18),
    "parish_youth_family": ("parish", .9, 1, 1, .12),
    "foster_family_care": ("social", .45, .6, .9, .35),
    "intellectual_disability_care": ("social", .3, .65, .95, .25),
    "residential_child_welfare": ("social", 0, .12, .8, .32),
    "youth_substance_services": ("health", .02, .18, .9, .55),
}
DIFFICULTY = {key: row[4] for key, row in MUNICIPAL.items()}
DIFFICULTY.update({
    "elmeri_consultation": .4, "valteri_guidance": .25, "reform_school_expertise": .35, "ot_centre": .6,
    "hospital_teaching_ward": .15, "hospital_teaching_open": .42, "elmeri_school": .42, "valteri_school": .42,
    "reform_school_teaching": .25, "special_care_child_welfare": .4, "state_reform_school_care": .3,
    "child_psychiatry": .6, "adolescent_psychiatry": .7, "child_neurology": .4, "neurodevelopmental_unit": .62,
    "paediatrics_somatic": .15, "kela_demanding_rehab": .5, "anchor_work": .35,
    "telma": .25, "vet_special_support": .22, "vet_demanding_support": .3, "ngo_family_support": .42,
    "ngo_disability_support": .42, "private_therapy_services": .45, "swedish_services": .65, "sami_services": .65,
})
# Where the far-away service type counts as nothing for most small places.
REMOTE_WEAK = {"elmeri_school", "valteri_school", "kela_demanding_rehab", "elmeri_consultation", "valteri_guidance",
               "ngo_family_support", "ngo_disability_support", "private_therapy_services", "neurodevelopmental_unit",
               "child_psychiatry", "adolescent_psychiatry", "reform_school_expertise", "special_care_child_welfare"}
# In the two provinces with a joint authority these have a local point in (almost) every municipality.
NEAR = {"school_health_care", "child_health_clinic", "family_work", "school_social_worker", "child_welfare_open_care",
        "social_guidance_families", "physiotherapy_children", "student_health_care", "family_centre", "aftercare",
        "home_service_families", "responsible_worker", "school_psychologist", "basic_youth_mental_health",
        "family_counselling", "personal_assistance", "support_person_family", "speech_therapy",
        "intellectual_disability_care", "basic_child_mental_health", "occupational_therapy"}
ACCESS = {
    "school": ["via_school"], "ecec": ["via_school"], "welfare": ["open", "via_school"], "health": ["open", "referral"],
    "social": ["open", "decision"], "youth": ["open"], "parish": ["open"],
}
UNIT = {
    "ecec": "varhaiskasvatus", "school": "perusopetus", "welfare": "opiskeluhuolto", "health": "terveyspalvelut",
    "social": "lapsi- ja perhepalvelut", "youth": "nuorisopalvelut",
}
SECTOR = {"ecec": "education", "school": "education", "welfare": "education", "health": "health", "social": "social",
          "youth": "education", "parish": "parish"}


class Sample:
    def __init__(self):
        self.areas = read("reference/areas.csv")
        self.services = {row["key"]: row for row in read("reference/services.csv")}
        self.actors = {row["id"]: row for row in read("actors/actors.csv")}
        self.name = {a["code"]: a["name_fi"] for a in self.areas if a["kind"] == "municipality"}
        self.languages = {a["code"]: a["language"] for a in self.areas if a["kind"] == "municipality"}
        children = {}
        for row in read("reference/population.csv"):
            children[row["municipality"]] = children.get(row["municipality"], 0) + int(row["count"])
        self.children = children
        self.member = {}
        on = ROUNDS[AUTUMN]["as_of"].isoformat()
        for row in read("reference/memberships.csv"):
            if row["valid_from"] <= on and (not row["valid_to"] or row["valid_to"] >= on):
                self.member.setdefault(row["municipality"], {})[row["kind"]] = row["code"]
        self.codes = sorted(c for c, m in self.member.items() if m.get("network_region") == REGION)
        assert len(self.codes) == 67 and set(self.codes) | {"288"} == set(GENITIVE)
        self.providers = {}
        self.offerings = []
        self.unregistered = set()           # (municipality, service) there is, though no offering says so

    def size(self, code):
        return 2 if self.children[code] >= 3500 else 1 if self.children[code] >= 1000 else 0

    def remote(self, code):
        """0 near a hospital town … 1 far in the north and small."""
        far = {"19": .55, "18": .3, "17": .1, "16": .1}[self.member[code]["province"]]
        if code in ("305", "832", "614", "777", "615"):
            far += .15
        return min(1.0, far + (.35 if self.size(code) == 0 else .1 if self.size(code) == 1 else -.3))

    def in_round(self, round_id):
        day = ROUNDS[round_id]["as_of"].isoformat()
        return sorted(key for key, s in self.services.items() if s["core"] == "1"
                      and (not s["valid_from"] or s["valid_from"] <= day) and (not s["valid_to"] or s["valid_to"] >= day))

    def stages(self, service):
        return self.services[service]["stages"].split(";")

    # ------------------------------------------------------------ providers

    def provider(self, key, name, sector, organisation="", kinds="", municipality="", languages="fi", note=INVENTED,
                 email=""):
        if key not in self.providers:
            self.providers[key] = dict(
                id=ident(date(2019, 2, 4) + timedelta(int(chance("day", key) * 60)), "provider", key), name=name,
                organisation=self.providers[organisation]["id"] if organisation else "", sector=sector, kinds=kinds,
                municipality=municipality, email=email, languages=languages, note=note)
        return key

    def municipality(self, code):
        kind = "kaupunki" if code in CITIES else "kunta"
        email = "kirjaamo@esimerkki.invalid" if chance("email", code) < .12 else ""
        return self.provider(f"municipality {code}", f"{GENITIVE[code]} {kind}", "education", municipality=code,
                             languages=self.languages[code], email=email)

    def department(self, code, department):
        if department == "parish":
            return self.provider(f"parish {code}", f"{GENITIVE[code]} seurakunta", "parish", municipality=code,
                                 languages="fi;sv" if code == "272" else "fi")
        owner = self.municipality(code)
        small = self.size(code) == 0
        unit = UNIT[department]
        if small and department in ("ecec", "school", "welfare", "youth"):
            department, unit = "school", "sivistystoimi"
        sector = SECTOR[department]
        return self.provider(f"unit {code} {department}", f"{self.providers[owner]['name']}, {unit}", sector, owner,
                             municipality=code, languages=self.languages[code])

    def joint(self, key):
        name, seat, _ = JOINT[key]
        return self.provider(f"joint {key}", name, "social", municipality=seat)

    def county(self, province):
        name, seat = COUNTY[province]
        return self.provider(f"county {province}", name, "social", municipality=seat,
                             languages="fi;sv" if province == "16" else "fi", email="kirjaamo@esimerkki.invalid")

    # ------------------------------------------------------------ offerings

    def offer(self, key, provider, service, catchment, stages=None, status="operating", **more):
        rest = list(stages or self.stages(service))
        row = dict(provider=self.providers[provider]["id"], service=service, stages=in_order(rest, STAGES),
                   catchment=";".join(sorted(catchment)), status=status, languages=self.providers[provider]["languages"],
                   source="keksitty esimerkki")
        row.update(more)
        day = date(2019, 3, 4) + timedelta(int(chance("offering day", key) * 570))
        row["id"] = ident(day, "offering", key)
        row.setdefault("confirmed_on", max(day, date(2019, 3, 18)).isoformat() if chance("confirmed", key) < .8 else "")
        for column, order in (("modes", MODES), ("access", ["open", "referral", "via_school", "decision"]),
                              ("cost", ["free", "charged", "payment_commitment"])):
            if isinstance(row.get(column), (list, tuple, set)):
                row[column] = in_order(row[column], order)
        self.offerings.append(row)

    def life(self, key, service):
        """Status and dates of an invented offering: mostly plain, some starting, ending or over."""
        share = chance("life", key)
        if DIFFICULTY[service] <= .2:           # the plain duties go on from year to year
            share *= .8
        for limit, values in (
                (.78, {}),
                (.82, dict(starts_on="2018-08-01")),
                (.86, dict(starts_on="2019-08-01")),
                (.895, dict(starts_on="2020-01-01")),
                (.915, dict(starts_on="2020-08-01")),
                (.928, dict(status="ending", ends_on="2020-12-31")),
                (.942, dict(status="ending", ends_on="2021-07-31")),
                (.955, dict(status="ended", ends_on="2019-12-31")),
                (.966, dict(status="ended", ends_on="2020-07-31")),
                (.972, dict(status="ended")),
                (.981, dict(status="preparing", starts_on="2021-01-01")),
                (.990, dict(status="planned")),
                (1.0, dict(status="frozen"))):
            if share < limit:
                return values
        return {}

    def common(self, key, service, department):
        modes = ["on_site"]
        if department in ("health", "social", "youth", "welfare") and chance("outreach", key) < .3:
            modes.append("outreach")
        if chance("remote", key) < .12:
            modes.append("remote")
        if department == "social" and chance("telephone", key) < .2:
            modes.append("telephone")
        more = dict(modes=modes, access=ACCESS[department], cost=["free"])
        if service in ("home_service_families", "parish_youth_family") and chance("charged", key) < .6:
            more["cost"] = ["charged"]
        difficulty = DIFFICULTY[service]
        if difficulty >= .4 and chance("waiting", key) < .45:
            more["waiting_days"] = 7 * (1 + int(chance("weeks", key) * 16 * difficulty * 2))
        if service in ("municipal_special_school", "flexible_basic_education", "youth_workshop",
                       "activity_area_teaching", "residential_child_welfare") and chance("capacity", key) < .75:
            more["capacity"] = 6 + 2 * int(chance("places", key) * 12)
        if chance("offering note", key) < .05:
            more["note"] = pick(OFFERING_NOTES, "which note", key)
        return more

    def real_actors(self):
        slides = "VIP-OYS-verkostopäivän diat 8.10.2020"
        guess = "Oikea toimija; palvelualue on arvio"

        def actor(key, organisation="", name=None, kinds="", sector="education", languages=None):
            row = self.actors[key]
            assert row["confidence"] == "high" and row["area"] == f"network_region:{REGION}"
            return self.provider(f"actor {key}", name or row["name"], sector, organisation, kinds or row["type"],
                                 row["municipality"], languages or row["languages"], "Oikea toimija")

        def offer(provider, service, catchment, stages=None, **more):
            more.setdefault("access", ["referral"])
            more.setdefault("modes", ["on_site"])
            more.setdefault("note", guess)
            self.offer(f"{provider} {service}", provider, service, catchment, stages, source=slides,
                       confirmed_on="2020-10-08", cost=more.pop("cost", ["free"]), **more)

        oulu, rovaniemi = self.municipality("564"), self.municipality("698")
        kokkola, kajaani = self.municipality("272"), self.municipality("205")
        tiernan = actor("reg-06327", oulu, kinds="elmeri;hospital_school")
        site = actor("man-01", oulu)
        myllari = actor("reg-03687", rovaniemi)
        hospital_rov = actor("man-02", rovaniemi)
        mariankatu = actor("man-03", kokkola, languages="fi;sv")
        hospital_kaj = actor("man-04", kajaani)
        valteri = self.provider("valteri", "Oppimis- ja ohjauskeskus Valteri", "state", kinds="valteri",
                                languages="fi;sv", note="Oikea toimija")
        terva = actor("val-02", valteri, sector="state")
        state = self.provider("state reform schools", "Valtion koulukodit", "state", kinds="state_reform_school",
                              languages="fi;sv", note="Oikea toimija")
        liminka = actor("man-05", state, sector="state")
        kylliala = actor("reg-03277", state, sector="state")

        offer(tiernan, "hospital_teaching_ward", ["province:17"], modes=["on_site"])
        offer(tiernan, "hospital_teaching_open", [f"municipality:{c}" for c in OULU_AREA], ["grades1_6", "grades7_9"])
        offer(hospital_rov, "hospital_teaching_ward", ["province:19"])
        offer(hospital_rov, "hospital_teaching_open", ["municipality:320", "municipality:683", "municipality:698"])
        offer(mariankatu, "hospital_teaching_ward", ["municipality:288", "municipality:691", "province:16"])
        offer(mariankatu, "hospital_teaching_open", ["municipality:288", "province:16"], ["grades1_6", "grades7_9"])
        offer(hospital_kaj, "hospital_teaching_ward", ["province:18"])
        offer(hospital_kaj, "hospital_teaching_open", ["province:18"], ["grades1_6", "grades7_9"])
        offer(site, "elmeri_school", [f"municipality:{c}" for c in OULU_AREA], access=["decision", "via_school"],
              cost=["payment_commitment"])
        offer(myllari, "elmeri_school", [f"municipality:{c}" for c in ("320", "583", "683", "698", "845")],
              access=["decision", "via_school"], cost=["payment_commitment"])
        offer(site, "elmeri_consultation", ["province:17", "province:18"], modes=["outreach", "remote"],
              access=["via_school"])
        offer(myllari, "elmeri_consultation", ["province:19"], modes=["outreach", "remote"], access=["via_school"])
        offer(tiernan, "elmeri_consultation", [f"network_region:{REGION}"], ["grades1_6", "grades7_9"],
              modes=["remote", "telephone"], access=["via_school"], starts_on="2018-08-01")
        offer(terva, "valteri_guidance", [f"network_region:{REGION}"], STAGES[:4],
              modes=["on_site", "outreach", "remote"], access=["via_school"], cost=["charged", "payment_commitment"])
        offer(terva, "valteri_school", [f"erva:{REGION}"], access=["decision"], cost=["payment_commitment"])
        self.offer("valteri school country", valteri, "valteri_school", ["country:FI"], source="onerva.fi",
                   modes=["on_site"], access=["decision"], cost=["payment_commitment"], note=guess,
                   confirmed_on="2020-10-08")
        offer(liminka, "state_reform_school_care", ["country:FI"], access=["decision"], cost=["payment_commitment"])
        offer(liminka, "special_care_child_welfare", ["country:FI"], access=["decision"], cost=["payment_commitment"])
        offer(kylliala, "reform_school_teaching", ["country:FI"], access=["decision"], cost=["payment_commitment"])
        offer(kylliala, "reform_school_expertise", [f"network_region:{REGION}"], modes=["outreach", "telephone"],
              access=["via_school"])

    def municipal_offerings(self):
        round_services = set(self.in_round(AUTUMN))
        for code in self.codes:
            province, size = self.member[code]["province"], self.size(code)
            for service in sorted(MUNICIPAL):
                assert service in round_services, service
                department, small, middle, large, _ = MUNICIPAL[service]
                has = chance("has", code, service) < (small, middle, large)[size]
                registered = .98 if size else .96
                if code in SILENT_AUTUMN:
                    registered = .44
                elif code in SILENT_SPRING:
                    registered = .72
                if not has:
                    continue
                if chance("registered", code, service) >= registered:
                    self.unregistered.add((code, service))
                    continue
                together = department in ("social", "health") or service in ("school_social_worker",
                                                                              "school_psychologist")
                if together and province in COUNTY and service not in NEAR:
                    continue                            # comes from the joint authority, below
                key = f"own {code} {service}"
                if together and province in COUNTY:
                    owner = self.county(province)
                    provider = self.provider(f"county {province} {code}", f"{self.short(province)}, {GENITIVE[code]} "
                                             "lähipalvelut", "social", owner, municipality=code,
                                             languages=self.languages[code])
                elif together and code in JOINT_OF:
                    continue
                else:
                    provider = self.department(code, department)
                stages = [g for g in self.stages(service) if g != "upper_secondary" or size or department != "welfare"
                          or chance("upper", code, service) < .35]
                if len(stages) > 1 and chance("fewer", code, service) < (.16, .07, .02)[size]:
                    stages.remove(pick(stages, "which fewer", code, service))
                self.offer(key, provider, service, [f"municipality:{code}"], stages,
                           **{**self.common(key, service, department), **self.life(key, service)})

    @staticmethod
    def short(province):
        return {"16": "Soite", "18": "Kainuun sote"}[province]

    def joint_offerings(self):
        together = [s for s, row in MUNICIPAL.items() if row[0] in ("social", "health")
                    or s in ("school_social_worker", "school_psychologist")]
        for name, (_, _, codes) in sorted(JOINT.items()):
            owner = self.joint(name)
            for service in sorted(together):
                department, small, middle, _, _ = MUNICIPAL[service]
                department = "social" if department == "welfare" else department
                if chance("joint", name, service) >= min(.95, middle + .12):
                    continue
                unit = self.provider(f"joint {name} {department}", f"{JOINT[name][0]}, {UNIT[department]}",
                                     SECTOR[department], owner, municipality=JOINT[name][1])
                key = f"joint {name} {service}"
                left = [c for c in codes if chance("joined", name, service, c) < .93]
                if left:
                    self.offer(key, unit, service, [f"municipality:{c}" for c in left],
                               **{**self.common(key, service, department), **self.life(key, service)})
        for province, (_, _) in sorted(COUNTY.items()):
            owner = self.county(province)
            for service in sorted(together):
                if service in NEAR and chance("county too", province, service) < .6:
                    continue
                if chance("county", province, service) >= .86:
                    continue
                department = "social" if MUNICIPAL[service][0] == "welfare" else MUNICIPAL[service][0]
                unit = self.provider(f"county {province} {department}", f"{self.short(province)}, {UNIT[department]}",
                                     SECTOR[department], owner, municipality=COUNTY[province][1],
                                     languages=self.providers[owner]["languages"])
                key = f"county {province} {service}"
                self.offer(key, unit, service, [f"province:{province}"],
                           **{**self.common(key, service, department), **self.life(key, service)})
        # A few services the small ones of a province share.
        for province, seat, service, name in (
                ("17", "564", "family_counselling", "Pohjois-Pohjanmaan etäperheneuvola"),
                ("19", "698", "youth_substance_services", "Lapin nuorten päihdepoliklinikka"),
                ("19", "698", "school_psychologist", "Lapin kiertävät koulupsykologit"),
                ("19", "698", "speech_therapy", "Lapin etäpuheterapia"),
                ("19", "698", "foster_family_care", "Lapin perhehoitoyksikkö"),
                ("17", "564", "local_consultation", "Pohjois-Pohjanmaan erityisopetuksen konsultaatiorengas"),
                ("18", "205", "local_consultation", "Kainuun erityisopettajaverkosto"),
                ("19", "698", "residential_child_welfare", "Lapin lastensuojeluyksikkö")):
            sector = self.services[service]["sector"]
            provider = self.provider(f"shared {province} {service}", f"{name} (esimerkki)", sector, municipality=seat)
            key = f"shared {province} {service}"
            catchment = [f"province:{province}"]
            if service in ("family_counselling", "local_consultation", "school_psychologist"):
                near = [c for c in self.codes if self.member[c]["province"] == province and self.size(c) < 2]
                share = .55 if service == "local_consultation" else .3
                catchment = [f"municipality:{c}" for c in near if chance("shares", service, c) < share]
            self.offer(key, provider, service, catchment, modes=["remote", "outreach"], access=["referral"],
                       cost=["free"], starts_on={"speech_therapy": "2019-08-01"}.get(service, ""))

    def regional_offerings(self):
        p17 = self.provider("hd 17", "Pohjois-Pohjanmaan sairaanhoitopiiri", "specialised_care", municipality="564")
        p19 = self.provider("hd 19", "Lapin sairaanhoitopiiri", "specialised_care", municipality="698")
        pw = self.provider("hd w", "Länsi-Pohjan sairaanhoitopiiri", "specialised_care", municipality="240")
        p16, p18 = self.county("16"), self.county("18")
        west = [f"municipality:{c}" for c in WESTERN_LAPLAND]
        middle = ["municipality:288", "municipality:691", "province:16"]
        units = {
            "child_psychiatry": "lastenpsykiatrian poliklinikka", "adolescent_psychiatry": "nuorisopsykiatrian "
            "poliklinikka", "child_neurology": "lastenneurologian yksikkö", "paediatrics_somatic": "lastentaudit",
            "neurodevelopmental_unit": "nepsy-yksikkö", "intellectual_disability_care": "kehitysvammapalvelut"}
        for service, unit in sorted(units.items()):
            for owner, seat, catchment, name in (
                    (p17, "564", ["province:17"], "OYS"), (p19, "698", ["province:19"], "Lapin keskussairaala"),
                    (pw, "240", west, "Länsi-Pohjan keskussairaala"), (p16, "272", middle, "Soite"),
                    (p18, "205", ["province:18"], "Kainuun sote")):
                if service == "neurodevelopmental_unit" and owner in (p19, pw):
                    continue
                if service == "child_neurology" and owner == pw:
                    continue
                if service == "intellectual_disability_care" and owner == pw:
                    continue
                if service == "intellectual_disability_care":
                    name = {"OYS": "Pohjois-Pohjanmaan sairaanhoitopiiri",
                            "Lapin keskussairaala": "Lapin sairaanhoitopiiri"}.get(name, name)
                key = f"{owner} {service}"
                provider = self.provider(key, f"{name}, {unit}", "specialised_care", owner, municipality=seat,
                                         languages=self.providers[owner]["languages"])
                more = dict(modes=["on_site"], access=["referral"], cost=["charged"])
                if service in ("child_psychiatry", "adolescent_psychiatry", "neurodevelopmental_unit"):
                    more["waiting_days"] = 30 + 7 * int(chance("queue", key) * 20)
                if owner == p19 and service == "adolescent_psychiatry":
                    more["modes"] = ["on_site", "remote"]
                    more["note"] = "Etävastaanotto Pohjois-Lappiin kaksi päivää viikossa"
                if owner == p18 and service == "neurodevelopmental_unit":
                    more["starts_on"] = "2020-03-01"
                self.offer(key, provider, service, catchment, **more)
        far = self.provider("oys erva", "OYS, vaativien lastenneurologisten tutkimusten yksikkö", "specialised_care",
                            p17, municipality="564")
        self.offer("oys erva child_neurology", far, "child_neurology", [f"erva:{REGION}"], ["preprimary", "grades1_6"],
                   modes=["on_site", "remote"], access=["referral"], cost=["payment_commitment"], waiting_days=60)
        self.offer("oys erva nepsy", far, "neurodevelopmental_unit", [f"erva:{REGION}"], ["grades1_6", "grades7_9"],
                   modes=["on_site"], access=["referral"], cost=["payment_commitment"], waiting_days=120)
        # Not there yet, or over.
        self.offer("ot planned", p17, "ot_centre", [f"erva:{REGION}"], status="preparing", starts_on="2021-03-01",
                   modes=["remote", "outreach"], access=["referral"], note="Hankkeessa valmisteilla")
        self.offer("ot later", p17, "ot_centre", ["yta:5"], ["grades1_6", "grades7_9"], status="planned",
                   note="Uuden yhteistyöalueen mukaan; alue ei ole vielä voimassa")
        self.offer("ot trial", p17, "ot_centre", [f"municipality:{c}" for c in OULU_AREA], ["grades1_6", "grades7_9"],
                   starts_on="2018-10-01", ends_on="2021-06-30", status="ending", modes=["remote"],
                   access=["referral"], cost=["free"], note="Kokeilu, rahoitus vuoteen 2021")
        self.offer("family centre later", p19, "family_centre", ["wellbeing_county:19"], status="planned",
                   note="Suunniteltu uudistuksen jälkeiselle alueelle; alue ei ole vielä voimassa")
        self.offer("ot frozen", p18, "ot_centre", ["province:18"], status="frozen", note="Odottaa päätöstä")
        # Police-led anchor work.
        police17 = self.provider("police 17", "Oulun poliisilaitos, Ankkuri", "state", municipality="564")
        police19 = self.provider("police 19", "Lapin poliisilaitos, Ankkuri", "state", municipality="698")
        self.offer("anchor 17", police17, "anchor_work", [f"municipality:{c}" for c in OULU_AREA + ["678", "977"]],
                   modes=["on_site", "outreach"], access=["open", "referral"], cost=["free"])
        self.offer("anchor 18", police17, "anchor_work", ["province:18"], starts_on="2020-01-01", modes=["on_site"],
                   access=["referral"], cost=["free"])
        self.offer("anchor 19", police19, "anchor_work", ["province:19"], modes=["on_site", "telephone"],
                   access=["referral"], cost=["free"])
        # The national ones.
        kela = self.provider("kela", "Kela", "state", languages="fi;sv;se")
        self.offer("kela rehab", kela, "kela_demanding_rehab", ["country:FI"], modes=["on_site"],
                   access=["referral", "decision"], cost=["free"])
        luovi = self.provider("special vocational", "Valtakunnallinen erityisammattioppilaitos (keksitty)", "education",
                              municipality="564")
        self.offer("vet demanding", luovi, "vet_demanding_support", ["country:FI"], modes=["on_site"],
                   access=["decision"], cost=["free"], capacity=180)
        self.offer("vet telma", luovi, "telma", [f"network_region:{REGION}"], modes=["on_site"], access=["decision"],
                   cost=["free"], capacity=40)
        # Vocational education: by town and by province.
        for key, name, seat, catchment in (
                ("north ostrobothnia", "Oulun seudun ammattiopisto (esimerkki)", "564",
                 [f"municipality:{c}" for c in OULU_AREA + ["305", "615", "785", "832"]]),
                ("valleys", "Jokilaaksojen ammattiopisto (esimerkki)", "563",
                 [f"municipality:{c}" for c in SOUTH_VALLEY]),
                ("lapland", "Lapin ammattiopisto (esimerkki)", "698", ["province:19"]),
                ("west", "Meri-Lapin ammattiopisto (esimerkki)", "851", west),
                ("central", "Keski-Pohjanmaan ammattiopisto (esimerkki)", "272", ["municipality:288", "province:16"]),
                ("kainuu", "Kainuun ammattiopisto (esimerkki)", "205", ["province:18"])):
            provider = self.provider(f"vet {key}", name, "education", municipality=seat,
                                     languages="fi;sv" if key == "central" else "fi")
            for service in ("telma", "vet_special_support"):
                if (key, service) == ("valleys", "telma"):
                    continue
                self.offer(f"vet {key} {service}", provider, service, catchment, modes=["on_site"], access=["decision"],
                           cost=["free"], capacity=10 + 2 * int(chance("vet", key, service) * 20))
        # Associations, invented.
        for province, seat, word in (("16", "272", "Keski-Pohjanmaan"), ("17", "564", "Pohjois-Pohjanmaan"),
                                     ("18", "205", "Kainuun"), ("19", "698", "Lapin")):
            codes = [c for c in self.codes if self.member[c]["province"] == province]
            families = self.provider(f"ngo family {province}", f"{word} perhetuki ry (keksitty)", "association",
                                     municipality=seat, languages="fi;sv" if province == "16" else "fi")
            disabled = self.provider(f"ngo disability {province}", f"{word} vammais- ja vanhempaintuki ry (keksitty)",
                                     "association", municipality=seat)
            towns = [f"municipality:{c}" for c in codes if self.size(c) == 2 or chance("ngo", c) < .25]
            self.offer(f"ngo family {province}", families, "ngo_family_support",
                       towns if province in ("17", "19") else [f"province:{province}"],
                       modes=["on_site", "telephone"], access=["open"], cost=["free"])
            self.offer(f"ngo disability {province}", disabled, "ngo_disability_support",
                       [f"province:{province}"] if province == "16" else towns, modes=["on_site", "remote"],
                       access=["open"], cost=["free"])
            self.offer(f"ngo place {province}", families, "meeting_place", [f"municipality:{seat}"], modes=["on_site"],
                       access=["open"], cost=["free"])
            place = self.name[seat]
            clinic = self.provider(f"clinic {province}", f"Terapiatalo Esimerkki {place} (keksitty)", "private",
                                   municipality=seat)
            near = [f"municipality:{c}" for c in codes if self.size(c) == 2 or chance("clinic", c) < .35]
            self.offer(f"clinic {province}", clinic, "private_therapy_services", near, modes=["on_site", "remote"],
                       access=["open", "referral"], cost=["charged", "payment_commitment"])
            self.offer(f"clinic kela {province}", clinic, "kela_demanding_rehab", near, modes=["on_site", "outreach"],
                       access=["decision"], cost=["free"], note="Kelan sopimustuottaja (keksitty)")
            self.offer(f"clinic speech {province}", clinic, "speech_therapy", [f"municipality:{seat}"],
                       modes=["on_site"], access=["referral"], cost=["payment_commitment"])
            if province in ("17", "19"):
                home = self.provider(f"home {province}", f"Nuorisokoti Esimerkki {place} (keksitty)", "private",
                                     municipality=seat)
                self.offer(f"home {province}", home, "residential_child_welfare",
                           near, modes=["on_site"],
                           access=["decision"], cost=["payment_commitment"], capacity=14)
        # Languages.
        karleby = self.department("272", "school")
        self.offer("swedish 272", karleby, "swedish_services", ["municipality:272"],
                   ["preprimary", "grades1_6", "grades7_9"], modes=["on_site"], access=["via_school"], cost=["free"],
                   languages="sv", note="Erityisopetus ruotsiksi; psykologi ja terapia puuttuvat")
        self.offer("swedish 288", p16, "swedish_services", ["municipality:272", "municipality:288"], ["ecec"],
                   modes=["on_site"], access=["open"], cost=["free"], languages="sv")
        self.offer("swedish planned", karleby, "swedish_services", [f"network_region:{REGION}"], ["grades1_6"],
                   status="planned", languages="sv", note="Ruotsinkielinen etäkonsultaatio, rahoitus auki")
        for code, language in (("047", "se"), ("148", "se;smn;sms"), ("890", "se")):
            provider = self.department(code, "social")
            self.offer(f"sami {code}", provider, "sami_services", [f"municipality:{code}"],
                       ["ecec", "preprimary", "grades1_6"] if code == "047" else None, modes=["on_site", "outreach"],
                       access=["open"], cost=["free"], languages=language)
        sami = self.provider("sami ngo", "Saamelaisperheiden tuki ry (keksitty)", "association", municipality="148",
                             languages="fi;se;smn;sms")
        self.offer("sami ngo", sami, "sami_services", [f"municipality:{c}" for c in SAMI], ["ecec", "grades1_6"],
                   modes=["outreach", "remote"], access=["open"], cost=["free"], languages="se;smn;sms",
                   starts_on="2017-01-01")

    # ------------------------------------------------------------ what covers what

    def cover(self, round_id):
        """(municipality, service, stage) → smallest level, as the matrix counts it now."""
        day = ROUNDS[round_id]["as_of"].isoformat()
        level = {"municipality": 0, "province": 1, "network_region": 2, "erva": 2, "country": 3}
        best = {}
        for row in self.offerings:
            if not (row["status"] in ("operating", "ending") or row["status"] == "ended" and row.get("ends_on")):
                continue
            if (row.get("starts_on") or "") > day or (row.get("ends_on") or "9") < day:
                continue
            for area in row["catchment"].split(";"):
                kind, code = area.split(":")
                for m in self.codes:
                    if kind == "country" or kind == "municipality" and code == m or self.member[m].get(kind) == code:
                        for g in row["stages"].split(";"):
                            key = (m, row["service"], g)
                            best[key] = min(best.get(key, 9), level[kind])
        return best

    # ------------------------------------------------------------ answers

    def weights(self, code, service, stage, level, round_id):
        difficulty, remote = DIFFICULTY[service], self.remote(code)
        if service == "swedish_services":
            if code == "272":
                return [("partly", 55), ("missing", 35), ("available", 10)]
            if self.member[code]["province"] == "16":
                return [("missing", 45), ("not_needed", 25), ("dont_know", 30)]
            return [("not_needed", 42), ("dont_know", 38), ("missing", 20)]
        if service == "sami_services":
            if code in SAMI:
                return [("partly", 45), ("missing", 40), ("available", 15)]
            if code in ("564", "698"):
                return [("missing", 45), ("partly", 30), ("dont_know", 25)]
            if self.member[code]["province"] == "19":
                return [("missing", 40), ("not_needed", 30), ("dont_know", 30)]
            return [("not_needed", 50), ("dont_know", 40), ("missing", 10)]
        if level is None and (code, service) in self.unregistered:
            return [("available", 75 - 40 * difficulty), ("partly", 10 + 30 * difficulty), ("dont_know", 6)]
        if level is None:
            gone = 30 + 30 * difficulty + 20 * remote
            if service in ("valteri_school", "elmeri_school", "municipal_special_school", "flexible_basic_education"):
                return [("missing", gone), ("partly", 12), ("not_needed", 14), ("dont_know", 8), ("available", 5)]
            return [("available", 16 * (1 - difficulty)), ("partly", 18), ("missing", gone), ("not_needed", 1.5),
                    ("dont_know", 9)]
        weak = .35 if service in REMOTE_WEAK and level >= 1 else 0
        partly = 3 + 24 * difficulty * (.6 + .5 * remote) + 30 * weak * remote
        missing = .4 + 5 * difficulty * remote + 16 * weak * remote + 2 * level * difficulty
        unsure = 2 + 2.5 * level + (4 if stage == "upper_secondary" else 0)
        if round_id == AUTUMN and service in ("adolescent_psychiatry", "basic_youth_mental_health"):
            partly *= 1.3
        return [("available", max(20, 92 - 45 * difficulty - 25 * weak)), ("partly", partly), ("missing", missing),
                ("dont_know", unsure), ("not_needed", .5 + (1.5 if level >= 2 else 0))]

    def completeness(self, code, round_id):
        silent = SILENT_SPRING if round_id == SPRING else SILENT_AUTUMN
        if code in silent:
            return 0
        if code in CARRIED:                     # was busy in spring, has only begun in autumn
            return .8 if round_id == SPRING else .4
        share = chance("completeness", code)
        if round_id == SPRING:
            return .93 if code in BUSY_SPRING else .38 + .5 * share
        return .97 if code in BUSY_SPRING else .56 + .43 * share

    def reasons(self, code, service, stage, answer, level, round_id):
        pairs = {"staff": 3 + 4 * self.remote(code), "funding": 2, "other": .8, "opening_hours": .6}
        group = self.services[service]["group"]
        if group == "mental_health_and_specialised_care" or service in (
                "speech_therapy", "occupational_therapy", "family_counselling", "basic_youth_mental_health",
                "kela_demanding_rehab"):
            pairs.update(queue=8, distance=2 + 4 * self.remote(code), age_limit=1.2)
        if level is not None and level >= 1 or group == "hospital_and_state_schools":
            pairs.update(distance=3 + 5 * self.remote(code))
        if level is None:
            pairs.update(no_provider=4)
        if group == "language_and_culture":
            pairs = {"language": 9, "staff": 3, "no_provider": 2, "distance": 1}
        if code == "272" and chance("language too", service) < .3:
            pairs["language"] = 4
        if code in SAMI and group in ("family_services", "rehabilitation", "student_welfare"):
            pairs["language"] = 2.5
        if service in ("private_therapy_services", "home_service_families", "valteri_guidance", "valteri_school"):
            pairs["cost"] = 4
        if service in ("basic_youth_mental_health", "basic_child_mental_health", "aftercare", "outreach_youth_work",
                       "neurodevelopmental_unit"):
            pairs["age_limit"] = 2.5
        if service in ("meeting_place", "family_centre", "student_health_care", "child_health_clinic"):
            pairs["opening_hours"] = 3
        if group == "hospital_and_state_schools":
            pairs.pop("opening_hours")
        pairs["temporary"] = 1.6 if round_id == AUTUMN else .5
        items = sorted(pairs.items())
        first = weighted(items, chance("reason", code, service, pick((stage, "all", "all"), "per", code, service)))
        chosen = {first}
        if chance("second", code, service, round_id) < .3:
            chosen.add(weighted(items, chance("second reason", code, service, round_id)))
        return in_order(chosen, REASONS), first

    def one(self, code, service, stage, best, round_id, day, source, role):
        level = best.get((code, service, stage))
        # The same luck over stages and rounds, mostly: what was missing in spring is likely missing in autumn.
        per = [stage] if chance("stage apart", code, service, stage) < .14 else ["all"]
        when = [round_id] if chance("changed", code, service, round_id) < .17 else []
        answer = weighted(self.weights(code, service, stage, level, round_id),
                          chance("answer", code, service, *per, *when))
        row = dict(round=round_id, municipality=code, service=service, stage=stage, answer=answer,
                   answered_on=day.isoformat(), answered_by=role, source=source, state="confirmed")
        first = ""
        if answer in ("partly", "missing") and chance("says why", code, service, round_id) < .72:
            row["reasons"], first = self.reasons(code, service, stage, answer, level, round_id)
        if answer in ("available", "partly") and chance("rated", code, service, round_id) < .36:
            luck = chance("sufficiency", code, service, round_id) + (.35 if answer == "available" else -.25)
            luck -= .35 * DIFFICULTY[service]
            row["sufficiency"] = "enough" if luck > .5 else "partly" if luck > .12 else "too_little"
            luck += .3 * chance("timeliness", code, service, round_id) - .1
            if first == "queue":
                luck -= .4
            row["timeliness"] = "in_time" if luck > .5 else "delayed" if luck > .1 else "too_late"
        likely = {"missing": .16, "partly": .13, "not_needed": .1, "dont_know": .06, "available": .018}[answer]
        if chance("note", code, service, round_id) < likely and stage == pick(self.stages(service), "at", code, service):
            row["note"] = note_for(answer, first, service, code, round_id, self.services[service]["group"],
                                   self.member[code]["province"] == "19")
        return row

    def answers(self):
        rows, spring = [], {}
        for round_id in (SPRING, AUTUMN):
            dates, best = ROUNDS[round_id], self.cover(round_id)
            for code in self.codes:
                complete = self.completeness(code, round_id)
                main = weighted([("workshop", 6), ("survey", 3), ("visit", 1.5)], chance("source", code, round_id))
                for service in self.in_round(round_id):
                    group = self.services[service]["group"]
                    # Whole groups are left for later, then single services.
                    reach = complete + .55 * (chance("group", code, group) - .5) * (1 - complete) * 2
                    answered = complete > 0 and chance("answered", code, service) < reach
                    if not answered:
                        share = CARRIED.get(code, 0) if round_id == AUTUMN else 0
                        if chance("carry", code, service) < share:
                            rows.extend(dict(old, round=AUTUMN, state="carried", note="")
                                        for old in spring.get((code, service), []))
                        continue
                    source, role, day = self.who(code, service, group, round_id, main, dates)
                    draft = round_id == AUTUMN and code in DRAFT and chance("draft", code, group) < .45 \
                        or chance("one draft", code, service, round_id) < .01
                    for stage in self.stages(service):
                        miss = .03 if stage != "upper_secondary" else (.35, .1, .02)[self.size(code)]
                        if chance("missed", code, service, stage) < miss:
                            continue
                        row = self.one(code, service, stage, best, round_id, day, source, role)
                        if draft:
                            row["state"] = "draft"
                        rows.append(row)
                        if round_id == SPRING:
                            spring.setdefault((code, service), []).append(row)
        return rows

    def who(self, code, service, group, round_id, main, dates):
        source = main
        share = chance("other source", code, group, round_id)
        if share < .10:
            source = "document"
        elif share < .17:
            source = "register"
        elif share < .24:
            source = "visit"
        sector = self.services[service]["sector"]
        role = {
            "workshop": "ydinryhmä", "visit": "kunta-agentti", "document": "aluekoordinaattori",
            "register": "aluekoordinaattori",
            "survey": {"education": "sivistysjohtaja", "social": "perhepalvelupäällikkö", "health": "ylihoitaja",
                       "specialised_care": "sairaalakoulun rehtori"}.get(sector, "erityisopettaja"),
        }[source]
        if source == "workshop":
            province = self.member[code]["province"]
            day = dates["day"] + timedelta(int(province) - 16 if round_id == SPRING else 0)
        else:
            span = (dates["closes"] - dates["opens"]).days
            day = dates["opens"] + timedelta(int(chance("day", code, group, round_id) * (span + 1)))
            while day.weekday() > 4:
                day -= timedelta(1)
        return source, role, day

    def rounds(self):
        rows = []
        texts = {
            SPRING: ("OYS kevät 2019", "OYS våren 2019", "OYS spring 2019", "2029-12-31"),
            AUTUMN: ("OYS syksy 2020", "OYS hösten 2020", "OYS autumn 2020", "2030-12-31")}
        for round_id, (fi, sv, en, until) in texts.items():
            dates = ROUNDS[round_id]
            rows.append(dict(
                id=round_id, name_fi=fi, name_sv=sv, name_en=en, as_of=dates["as_of"].isoformat(),
                areas=f"network_region:{REGION}", opens_on=dates["opens"].isoformat(),
                closes_on=dates["closes"].isoformat(), services=";".join(self.in_round(round_id)),
                purpose="Kartoitetaan, mitä vaativan tuen palveluja lapset ja nuoret saavat kunnittain ja mitä puuttuu. "
                        "Esimerkkiaineisto: vastaukset on keksitty.",
                privacy_notice="Kartoituksessa ei kerätä tietoja lapsista eikä perheistä. Vastaajasta merkitään vain "
                               "rooli. Vastauksia käytetään alueellisen kehittämisen tukena ja ne säilytetään "
                               "määräpäivään asti.",
                retention_until=until))
        return rows


# ---------------------------------------------------------------- notes, in the users' words

OFFERING_NOTES = [
    "Vain kouluaikoina", "Myös iltavastaanotto torstaisin", "Sijainen vuoden loppuun", "Yhteinen naapurikunnan kanssa",
    "Ajanvaraus kuraattorin kautta", "Tilat väliaikaiset", "Toimii kahdessa koulussa", "Vakanssi täytetty syksyllä",
    "Ostopalveluna", "Kerran kuussa paikan päällä", "Etäyhteydellä, tulkki saatavilla", "Ryhmä täynnä",
]
NOTES = {
    "staff": [
        "Virka auki, ei hakijoita", "Psykologi jätti, tilalle ei ole saatu ketään", "Yksi työntekijä koko kunnalle",
        "Pätevää ei löydy näin pohjoisesta", "Sijainen kahtena päivänä viikossa", "Erityisopettaja kiertää neljä koulua",
        "Ollut tyhjänä jo toista vuotta", "Kuraattori jakautuu kolmen kunnan kesken", "Rekrytointi menossa kolmatta kertaa",
        "Lomien ajan ei ketään"],
    "funding": [
        "Määräraha loppui keväällä", "Hankeraha päättyi, vakinaistaminen auki", "Ei talousarviossa",
        "Lautakunta siirsi ensi vuoteen", "Hankkeen varassa", "Ryhmäkoko kasvoi, kun toinen ryhmä lakkautettiin"],
    "opening_hours": [
        "Auki vain virka-aikana", "Iltaisin ei mitään", "Kaksi tuntia viikossa ei riitä", "Kesällä kiinni"],
    "age_limit": [
        "Alle 13-vuotiaat jäävät väliin", "16 täytettyään putoaa palvelusta", "Ikäraja katkaisee hoidon",
        "Vain alakouluikäisille", "Yläraja 18, jatko epäselvä"],
    "queue": [
        "Jono puoli vuotta", "Arvioon pääsee neljässä kuukaudessa, hoitoon ei tiedetä", "Lähete palautuu usein",
        "Kiireelliset otetaan, muut odottavat", "Lukuvuosi ehtii mennä ennen ensimmäistä aikaa", "Jono kasvoi keväällä",
        "Aika saatiin vasta kun tilanne kriisiytyi"],
    "distance": [
        "Matkaa 180 km suuntaansa", "Perheet eivät jaksa ajaa", "Taksi vie koulupäivän", "Bussilla ei pääse samana päivänä",
        "Lähin yksikkö toisessa maakunnassa", "Etänä joskus, yhteys pätkii", "Muutto internaattiin ei ole vaihtoehto pienille"],
    "language": [
        "Ruotsiksi ei saa", "Ruotsinkielinen psykologi puuttuu", "Saamenkielistä työntekijää ei ole",
        "Tutkimukset vain suomeksi", "Tulkin kautta, ei toimi lapsen kanssa", "Materiaali puuttuu koltansaameksi"],
    "cost": [
        "Maksusitoumusta ei saa", "Perhe maksaa matkat itse", "Kunta ei osta enää", "Liian kallis pienelle kunnalle"],
    "temporary": [
        "Tauolla poikkeusolojen vuoksi", "Etänä toistaiseksi", "Tilat remontissa", "Käynnistyy uudelleen tammikuussa",
        "Perhevapaan ajan tauolla"],
    "no_provider": [
        "Ei tuottajaa koko alueella", "Kilpailutukseen ei tullut tarjouksia", "Naapurissa on, meidän lapsia ei oteta",
        "Ei ole koskaan ollut", "Viimeinen yrittäjä lopetti"],
    "other": [
        "Työnjako sote–koulu epäselvä", "Ei tiedetä kenelle kuuluu", "Tieto ei kulje nivelvaiheessa",
        "Palvelu on paperilla, ei arjessa", "Vastuu siirtyi, käytännöt kesken"],
}
PLAIN = {
    "available": [
        "Toimii hyvin", "Uusi tekijä aloitti elokuussa", "Yhteistyö naapurin kanssa toimii", "Riittää toistaiseksi",
        "Kaksi tekijää, tavoitettavissa päivittäin", "Kannattaa kysyä meiltä mallia", "Ostetaan tarvittaessa",
        "Varmistettu puhelimitse", "Matalan kynnyksen aika samalla viikolla"],
    "partly": [
        "Vain osassa kouluja", "Kirkonkylällä kyllä, sivukylillä ei", "Riippuu kuka sattuu olemaan töissä",
        "Alkuun pääsee, jatkoa ei ole", "Koulu hoitaa, vaikka kuuluisi muille", "Kevyesti kyllä, vaativaan ei riitä"],
    "missing": [
        "Kysytty monta kertaa", "Suurin puute meillä", "Puuttuu kokonaan", "Olisi tarvetta heti",
        "Lapset lähetetään muualle"],
    "not_needed": [
        "Ei tarvetta tällä hetkellä", "Ei kieliryhmää kunnassa", "Viimeksi kysytty vuosia sitten", "Hoituu lähikoulussa",
        "Ei tämän ikäisiä kunnassa tarpeeksi"],
    "dont_know": [
        "Kysytään sotesta", "Paikalla ei ollut ketään, joka tietäisi", "Palataan ensi kerralla", "Tarkistettava",
        "Toisen asteen väki puuttui"],
}
STAFF_BY_SERVICE = {
    "Psykologi jätti, tilalle ei ole saatu ketään": ("school_psychologist", "family_counselling"),
    "Erityisopettaja kiertää neljä koulua": ("part_time_special_education", "support_special", "activity_area_teaching"),
    "Kuraattori jakautuu kolmen kunnan kesken": ("school_social_worker", "community_student_welfare"),
}


def note_for(answer, reason, service, code, round_id, group, northern):
    choices = NOTES.get(reason) if answer in ("partly", "missing") else None
    if choices:
        choices = [n for n in choices if n not in STAFF_BY_SERVICE or service in STAFF_BY_SERVICE[n]]
        if round_id == SPRING:
            choices = [n for n in choices if "poikkeusolojen" not in n]
        if reason == "language":
            word = "saam" if group == "language_and_culture" and service == "sami_services" or code in SAMI else "uots"
            choices = [n for n in choices if word in n.lower() or "Tulkin" in n]
        if group != "pedagogical_support":
            choices = [n for n in choices if "Ryhmäkoko" not in n]
        if group in ("pedagogical_support", "student_welfare", "substance_use_and_crime", "consultation_and_competence"):
            choices = [n for n in choices if "Kilpailutukseen" not in n and "yrittäjä" not in n]
        if not northern:
            choices = [n for n in choices if "pohjoisesta" not in n]
        if reason == "distance" and group != "hospital_and_state_schools":
            choices = [n for n in choices if "internaattiin" not in n]
    else:
        choices = PLAIN[answer]
        if group in ("pedagogical_support", "student_welfare", "youth_work_and_transitions", "ngo_parish_and_peer"):
            choices = [n for n in choices if "Ostetaan" not in n]
        if answer == "not_needed" and group != "language_and_culture":
            choices = [n for n in choices if "kieliryhmää" not in n]
        if answer == "not_needed" and group == "language_and_culture":
            choices = [n for n in choices if "koulussa" not in n]
    return pick(choices, "note text", code, service, round_id)


def main():
    sample = Sample()
    sample.real_actors()
    sample.municipal_offerings()
    sample.joint_offerings()
    sample.regional_offerings()
    write("providers.csv", ["id", "name", "organisation", "sector", "kinds", "municipality", "phone", "email", "website",
                            "languages", "note"], list(sample.providers.values()), ["id"])
    write("offerings.csv", ["id", "provider", "service", "stages", "catchment", "status", "starts_on", "ends_on",
                            "capacity", "waiting_days", "modes", "languages", "access", "cost", "note", "confirmed_on",
                            "source"], sample.offerings, ["id"])
    write("rounds.csv", ["id", "name_fi", "name_sv", "name_en", "as_of", "geography_date", "areas", "opens_on",
                         "closes_on", "services", "purpose", "privacy_notice", "retention_until"], sample.rounds(),
          ["id"])
    write("answers.csv", ["round", "municipality", "service", "stage", "answer", "reasons", "sufficiency", "timeliness",
                          "answered_on", "answered_by", "source", "state", "note"], sample.answers(),
          ["round", "municipality", "service", "stage"])


if __name__ == "__main__":
    main()

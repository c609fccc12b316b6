"""Records in bulk from files of every form, whole and broken."""

import gzip
import io
import json
import random
import struct
import zipfile
from pathlib import Path

import pytest
from crawl_rig import content, rows, trials_here
from registry import make_study, meddatax_page, nct_id, studies
from registry.studies import revised

from harvester.bulk import array, entries, zipped
from harvester.bulk.entries import Broken, Entry, Files

COUNT = 60
RECORDS = [json.dumps(record, ensure_ascii=False).encode() for record in studies(COUNT)]
PRETTY = [json.dumps(record, ensure_ascii=False, indent=2).encode() for record in studies(COUNT)]
LINES = b"\n".join(RECORDS) + b"\n"


def zip_of(bodies, method=zipfile.ZIP_DEFLATED, streamed=False):
    """A zip file with one member a body; `streamed` writes sizes behind the members, as servers do."""
    packed = _Unseekable() if streamed else io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as file:
        file.mkdir("studies")
        for number, body in enumerate(bodies, 1):
            file.writestr(f"studies/{nct_id(number)}.json", body)
    return packed.getvalue()


class _Unseekable(io.BytesIO):
    def seekable(self):
        return False

    def seek(self, *where):
        raise OSError("a stream")


WHOLE = {
    "lines.jsonl": LINES,
    "lines without an end.jsonl": LINES.rstrip(),
    "windows.jsonl": b"\xef\xbb\xbf" + LINES.replace(b"\n", b"\r\n"),
    "blank lines.jsonl": LINES.replace(b"\n", b"\n\n"),
    "lines.jsonl.gz": gzip.compress(LINES),
    "array.json": b"[" + b",".join(RECORDS) + b"]",
    "array of lines.json": b"[\n" + b",\n".join(RECORDS) + b"\n]\n",
    "pretty array.json": b"[ " + b" ,\n".join(PRETTY) + b" ]",
    "array.json.gz": gzip.compress(b"\xef\xbb\xbf[" + b",".join(RECORDS) + b"]"),
    "ctg-studies.json.zip": zip_of(RECORDS),
    "streamed.zip": zip_of(RECORDS, streamed=True),
    "stored.zip": zip_of(RECORDS, zipfile.ZIP_STORED),
    "array.zip": zip_of([b"[" + b",".join(RECORDS) + b"]"]),
    "two members of an archive.gz": gzip.compress(LINES[:5000]) + gzip.compress(LINES[5000:]),
}


def found(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return list(Files([path]).entries())


@pytest.mark.parametrize("chunk", [7, 1 << 20])
@pytest.mark.parametrize("name", WHOLE)
def test_every_form_gives_every_record(tmp_path, monkeypatch, name, chunk):
    monkeypatch.setattr(array, "CHUNK", chunk)
    entries_ = found(tmp_path, name, WHOLE[name])
    assert all(isinstance(one, Entry) for one in entries_)
    bodies = PRETTY if name.startswith("pretty") else RECORDS
    assert [one.body for one in entries_] == bodies
    assert len({one.place for one in entries_}) == COUNT
    assert all(one.place.startswith(name) for one in entries_)


def test_a_single_record_and_a_saved_page_are_one_entry_each(tmp_path):
    page = meddatax_page(make_study(1)).encode()
    for name, data in (("one.json", PRETTY[0]), ("one line.json", RECORDS[0]), ("page.html", page)):
        assert [one.body for one in found(tmp_path, name, data)] == [data]


@pytest.mark.parametrize("data", [b"", b"\n \n", b"[]", b" [ ] ", b"PK\x05\x06" + bytes(18)])
def test_what_is_empty_holds_nothing(tmp_path, data):
    assert found(tmp_path, "empty", data) == []


def _cut(data, share=0.6):
    return data[: int(len(data) * share)]


BROKEN = {
    "cut array": (_cut(WHOLE["array.json"]), "cut off, or no JSON, in record"),
    "array without an end": (WHOLE["array.json"][:-1], "cut off behind record 60"),
    "array without a comma": (b"[" + b" ".join(RECORDS) + b"]", "where a comma is due"),
    "more behind the array": (WHOLE["array.json"] + b"x", "more follows behind the end"),
    "no UTF-8": (WHOLE["array.json"].replace(b"Study 30", b"Study \xff0"), "it is no UTF-8 behind record"),
    "cut gzip": (_cut(WHOLE["lines.jsonl.gz"]), "end-of-stream marker"),
    "damaged gzip": (WHOLE["lines.jsonl.gz"][:-9] + b"123456789", "what comes behind that was not read"),
    "cut zip": (_cut(WHOLE["ctg-studies.json.zip"]), "the zip file has no end"),
    "encrypted zip": (
        WHOLE["stored.zip"].replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"),
        "is encrypted",
    ),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_what_is_broken_is_said_and_what_stands_before_it_is_there(tmp_path, kind):
    data, words = BROKEN[kind]
    *before, last = found(tmp_path, "broken", data)
    assert isinstance(last, Broken)
    assert words in last.sentence
    assert [one.body for one in before if isinstance(one, Entry)] == RECORDS[: len(before)]


def test_a_damaged_member_costs_itself_only(tmp_path):
    data = bytearray(WHOLE["stored.zip"])
    data[data.find(b'Study 7"')] = 0x20
    entries_ = found(tmp_path, "damaged.zip", bytes(data))
    assert len(entries_) == COUNT
    (broken,) = (one.sentence for one in entries_ if isinstance(one, Broken))
    assert broken.startswith("damaged.zip/studies/NCT90000007.json: it is damaged: its checksum")


def test_a_zip_file_with_more_members_than_16_bits_count(tmp_path):
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as file:
        for number in range(66_000):
            file.writestr(f"{number}.json", b"{}")
    assert sum(1 for _ in zipped.members(tmp_path / "many.zip")) == 66_000


def test_sizes_beyond_32_bits_stand_in_their_own_field():
    wide = struct.pack("<HHQQ", 1, 16, 5 << 32, 6 << 32)
    other = struct.pack("<HH2s", 7, 2, b"xx")
    assert zipped._large(other + wide, 0xFFFFFFFF, 12, 0xFFFFFFFF) == (5 << 32, 12, 6 << 32)
    with pytest.raises(zipped.BadZip):
        zipped._large(other, 0xFFFFFFFF)


@pytest.mark.parametrize("data", [b"[" + b"x" * 5000, b"y" * 5000, b"{" + b"\n" * 5000, b"PK\x03\x04" + b"z" * 5000])
def test_nothing_larger_than_a_record_may_be_is_taken_in(tmp_path, monkeypatch, data):
    monkeypatch.setattr(entries, "LARGEST_RECORD", 1000)
    monkeypatch.setattr(array, "CHUNK", 500)
    (only,) = found(tmp_path, "large", data)
    assert isinstance(only, Broken)


def test_one_line_that_is_too_long_is_left_out(tmp_path, monkeypatch):
    monkeypatch.setattr(entries, "LARGEST_RECORD", 20_000)
    long_one = RECORDS[1].replace(b"This study", b"x" * 50_000 + b"This study")
    found_ = found(tmp_path, "long.jsonl", b"\n".join([RECORDS[0], long_one, RECORDS[2]]))
    assert [one.body if isinstance(one, Entry) else None for one in found_] == [RECORDS[0], None, RECORDS[2]]


def test_arrays_are_cut_where_they_must_be_wherever_the_chunks_end(monkeypatch):
    chance = random.Random(3)
    values = [b'"a\\"]"', b"12.5e3", b'{"k":[1,{"x":"}"}]}', b"[[],[[]]]", b"null", '"é漢𝄞"'.encode(), b"-7"]
    for _ in range(200):
        chosen = [chance.choice(values) for _ in range(chance.randrange(6))]
        space = [b" " * chance.randrange(3) for _ in range(2)]
        data = space[0] + b"[" + (space[1] + b"," + space[0]).join(chosen) + b"]" + space[1]
        monkeypatch.setattr(array, "CHUNK", chance.randrange(1, 9))
        assert list(array.elements(io.BytesIO(data), 1000)) == chosen


# The command


def load(tmp_path, *files):
    return trials_here("load", *files, folder=tmp_path)


def test_a_load_stores_every_record_and_a_second_one_nothing(tmp_path):
    first, second = tmp_path / "a.jsonl.gz", tmp_path / "b.zip"
    first.write_bytes(WHOLE["lines.jsonl.gz"])
    second.write_bytes(WHOLE["ctg-studies.json.zip"])
    done = load(tmp_path, first)
    assert (done.returncode, done.stderr) == (0, "")
    assert "60 records: 60 new, 0 changed, 0 unchanged, 0 older, 0 refused" in done.stdout
    before = content(tmp_path / "trials.db")
    again = load(tmp_path, first, second)
    assert "120 records: 0 new, 0 changed, 120 unchanged" in again.stdout
    assert content(tmp_path / "trials.db") == before
    assert len(before["versions"]) == COUNT
    assert before["changes"] == []


def test_a_refused_record_is_said_and_kept_and_the_others_are_loaded(tmp_path):
    bad = RECORDS[7].replace(b'"ACTIVE_NOT_RECRUITING"', b'"PAUSED"').replace(b'"NOT_YET_RECRUITING"', b'"PAUSED"')
    bad = bad.replace(b'"overallStatus": "', b'"overallStatus": "X')
    file = tmp_path / "mixed.jsonl"
    file.write_bytes(b"\n".join([*RECORDS[:7], bad, b'{"no": "record"}', b"{cut", *RECORDS[8:]]))
    done = load(tmp_path, file)
    assert done.returncode == 1
    assert "62 records: 59 new, 0 changed, 0 unchanged, 0 older, 3 refused" in done.stdout
    assert "mixed.jsonl#8: ctgov NCT90000008: status: Invalid enum value" in done.stderr
    assert "mixed.jsonl#9: " in done.stderr
    kept = rows(tmp_path / "trials.db", "SELECT url, trial_id FROM failures WHERE snapshot IS NOT NULL")
    assert kept == [("mixed.jsonl#10", None), ("mixed.jsonl#8", "NCT90000008"), ("mixed.jsonl#9", None)]


def test_a_changed_record_becomes_a_version_and_an_older_one_goes_into_history(tmp_path):
    record = make_study(1)
    newer = revised(record, "2026-07-01", lambda one: one["designModule"]["enrollmentInfo"].update(count=99))
    older = revised(record, "2015-01-01", lambda one: one["designModule"]["enrollmentInfo"].update(count=5))
    for name, one in (("1", record), ("2", newer), ("3", older)):
        (tmp_path / name).write_text(json.dumps(one))
    out = [load(tmp_path, tmp_path / name).stdout for name in "123"]
    assert "1 new" in out[0]
    assert "1 changed" in out[1]
    assert "1 older" in out[2]
    assert rows(tmp_path / "trials.db", "SELECT enrollment FROM trials") == [(99,)]
    versions = "SELECT number, json_extract(trial, '$.enrollment.count') FROM versions"
    assert rows(tmp_path / "trials.db", versions) == [(1, 5), (2, 17), (3, 99)]
    news = "SELECT before, after FROM changes WHERE field = 'enrollment.count' AND historic = 0"
    assert rows(tmp_path / "trials.db", news) == [("17", "99")]


def test_one_record_twice_in_a_file_is_compared_with_itself(tmp_path):
    record = make_study(1)
    newer = revised(record, "2026-07-01", lambda one: one["designModule"]["enrollmentInfo"].update(count=99))
    (tmp_path / "twice.jsonl").write_text(json.dumps(record) + "\n" + json.dumps(newer))
    assert "2 records: 1 new, 1 changed" in load(tmp_path, tmp_path / "twice.jsonl").stdout
    changes = rows(tmp_path / "trials.db", "SELECT before, after FROM changes WHERE field = 'enrollment.count'")
    assert changes == [("17", "99")]


def test_pages_of_every_source_are_told_apart(tmp_path):
    (tmp_path / "page.html").write_text(meddatax_page(make_study(2)))
    (tmp_path / "one.json").write_bytes(RECORDS[0])
    assert load(tmp_path, tmp_path / "page.html", tmp_path / "one.json").returncode == 0
    found_ = rows(tmp_path / "trials.db", "SELECT source, trial_id FROM trials")
    assert found_ == [("ctgov", nct_id(1)), ("meddatax", nct_id(2))]


def test_wrong_use_is_said(tmp_path):
    assert load(tmp_path, tmp_path / "none.json").returncode == 2
    (tmp_path / "one.json").write_bytes(RECORDS[0])
    done = load(tmp_path, tmp_path / "one.json", "--source", "euctr")
    assert (done.returncode, "There is no source 'euctr'" in done.stderr) == (2, True)


@pytest.mark.corpus
@pytest.mark.soak
@pytest.mark.timeout(4 * 3600)
@pytest.mark.parametrize("count", [20_000, 100_000])
def test_many_records_need_no_more_memory_than_a_thousand(tmp_path, corpus, monkeypatch, count):
    monkeypatch.syspath_prepend(Path(__file__).resolve().parent.parent)
    from benchmarks.loading import memory

    few, many = (memory(corpus / "ctgov_v2.jsonl.gz", tmp_path, records) for records in (1_000, count))
    assert many <= few * 1.1

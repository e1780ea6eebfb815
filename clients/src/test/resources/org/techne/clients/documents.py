# rdflib reads the documents given, each in every format, and finds the same triples in all of them.
import sys

from rdflib import Graph
from rdflib.compare import isomorphic

FORMATS = {"ttl": "turtle", "nt": "nt", "rdf": "xml"}
try:
    import rdflib.plugins.parsers.jsonld  # noqa: F401  part of rdflib since 6.0

    FORMATS["jsonld"] = "json-ld"
except ImportError:
    sys.exit("this rdflib reads no JSON-LD; 6.0 or newer does")


def read(url, form):
    return Graph().parse(url, format=form)


for document in sys.argv[1:]:
    first = read(document + ".nt", "nt")
    assert len(first) > 0, document
    for suffix, form in FORMATS.items():
        assert isomorphic(first, read(document + "." + suffix, form)), document + "." + suffix
    # Without a suffix, by what rdflib asks for.
    assert isomorphic(first, Graph().parse(document)), document
    print(document, "ok")

# SPARQLWrapper against the endpoint given: each form of query, by GET and POST, and an update that is refused.
import sys

from SPARQLWrapper import CSV, JSON, POST, RDFXML, SPARQLWrapper, TURTLE
from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

PAPERS = "SELECT ?s { ?s a <https://w3id.org/techne/ontology#Paper> } ORDER BY ?s LIMIT 3"


def ask(query, form, method=None):
    wrapper = SPARQLWrapper(sys.argv[1])
    wrapper.setQuery(query)
    wrapper.setReturnFormat(form)
    if method:
        wrapper.setMethod(method)
    return wrapper.query()


rows = ask(PAPERS, JSON).convert()["results"]["bindings"]
assert len(rows) == 3, rows
print("select ok")
assert ask(PAPERS, JSON, POST).convert()["results"]["bindings"] == rows
assert ask(PAPERS, CSV).convert().decode().splitlines()[1:] == [row["s"]["value"] for row in rows]
print("post ok")
assert ask("ASK { ?s ?p ?o }", JSON).convert()["boolean"] is True
print("ask ok")
triples = ask("CONSTRUCT { ?s ?p ?o } WHERE { ?s a <https://w3id.org/techne/ontology#Dataset> ; ?p ?o } LIMIT 20", RDFXML).convert()
assert len(triples) > 1, len(triples)
assert b"techne" in ask("DESCRIBE <%s>" % rows[0]["s"]["value"], TURTLE).convert()
print("construct ok")
try:
    wrapper = SPARQLWrapper(sys.argv[1])
    wrapper.setMethod(POST)
    wrapper.setQuery("INSERT DATA { <urn:a> <urn:b> <urn:c> }")
    wrapper.query()
    sys.exit("an update was taken")
except (SPARQLWrapperException, OSError):
    print("refused ok")

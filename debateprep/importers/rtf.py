from debateprep.importers.found import Found, Wanted
def found_in(data: bytes, name: str, wanted: Wanted) -> Found:
    raise NotImplementedError

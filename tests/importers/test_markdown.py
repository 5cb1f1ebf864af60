from tests.importers.reading import dropped, kept, read

FRONT = "---\ntitle: On shields\nauthor: Ada Marsh\ndate: 2012-05-23\nurl: https://example.org/a\n---\n\n"


def paragraphs(text: str) -> list[str]:
    return kept(read(text.encode(), "a.md"))


def test_signs_go_and_words_stay() -> None:
    text = "One *two* **three** `four`\nfive.\n\n## Six\n\n> Seven [eight](https://example.org) \\* nine.\n"
    assert paragraphs(text) == ["One two three four five.", "Six", "Seven eight * nine."]


def test_items_rows_and_code_keep_their_order() -> None:
    text = "- one\n- two\n\n2. three\n3. four\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ne\nf\n```\n"
    assert paragraphs(text) == ["one", "two", "2. three", "3. four", "a\tb", "c\td", "e", "f"]


def test_the_heading_on_top_is_the_title() -> None:
    found = read(b"# On shields\n\nThey stand.", "a.md")
    assert (found.article.title, kept(found)) == ("On shields", ["They stand."])
    assert dropped(found) == [("On shields", "the article’s title")]


def test_a_heading_alone_is_kept() -> None:
    assert paragraphs("# On shields") == ["On shields"]


def test_what_stands_between_rules_on_top_are_the_details() -> None:
    article = read((FRONT + "They stand.").encode(), "a.md").article
    assert (article.title, article.author, article.published, article.url) == (
        "On shields", "Ada Marsh", "2012-05-23", "https://example.org/a",
    )  # fmt: skip
    assert article.text == "They stand."


def test_html_is_reported_and_never_read_as_such() -> None:
    found = read(b"One.\n\n<div onclick='x()'>two</div>\n\n<!-- three -->\n", "a.md")
    assert (kept(found), dropped(found)) == (["One."], [("<div onclick='x()'>two</div>", "HTML in the Markdown")])


def test_cyrillic_in_an_old_encoding_is_read() -> None:
    text = "Саммит в Чикаго должен был решить судьбу войны, говорят *солдаты*."
    assert kept(read(text.encode("cp1251"), "a.md")) == [text.replace("*", "")]

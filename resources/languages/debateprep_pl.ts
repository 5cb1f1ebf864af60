<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>ActionStates</name>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Ponów {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Cofnij {}</translation>
    </message>
    <message>
        <source>go back to the debate first</source>
        <translation>najpierw wróć do debaty</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>najpierw otwórz projekt</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>nie ma czego ponowić</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>nie ma czego cofnąć</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artykuł</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Teza</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>&amp;Odpowiedź</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>Źró&amp;dła</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>About DebatePrep</source>
        <translation>O programie DebatePrep</translation>
    </message>
    <message>
        <source>Add article…</source>
        <translation>Dodaj artykuł…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Dodaj dowód</translation>
    </message>
    <message>
        <source>Add passage to this claim</source>
        <translation>Dodaj fragment do tej tezy</translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation>Dodaj replikę</translation>
    </message>
    <message>
        <source>Article as it was</source>
        <translation>Zwykły rozmiar artykułu</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Konspekt</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Zamknij projekt</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Kolory systemowe</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta poleceń…</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Kopiuj jako opis bibliograficzny</translation>
    </message>
    <message>
        <source>Correct a typo…</source>
        <translation>Popraw literówkę…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Usuń tezę</translation>
    </message>
    <message>
        <source>Deleted items…</source>
        <translation>Usunięte elementy…</translation>
    </message>
    <message>
        <source>Details and citation…</source>
        <translation>Dane bibliograficzne…</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Odrzuć sugestię</translation>
    </message>
    <message>
        <source>Duplicate for another topic…</source>
        <translation>Powiel dla innego tematu…</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Eksport konspektu</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>Eksportuj konspekt…</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Eksportuj źródła…</translation>
    </message>
    <message>
        <source>Find everywhere…</source>
        <translation>Znajdź wszędzie…</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Znajdź w artykule…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Znajdź następne</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Znajdź poprzednie</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Przejdź do artykułu</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>Przejdź do tezy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation>Importuj źródła…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Skróty klawiszowe…</translation>
    </message>
    <message>
        <source>Larger article</source>
        <translation>Powiększ artykuł</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Mark as the original’s slip [sic]</source>
        <translation>Oznacz jako błąd oryginału [sic]</translation>
    </message>
    <message>
        <source>Mark begins a word earlier</source>
        <translation>Początek oznaczenia o słowo wcześniej</translation>
    </message>
    <message>
        <source>Mark begins a word later</source>
        <translation>Początek oznaczenia o słowo dalej</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>Oznacz tezę</translation>
    </message>
    <message>
        <source>Mark ends a word earlier</source>
        <translation>Koniec oznaczenia o słowo wcześniej</translation>
    </message>
    <message>
        <source>Mark ends a word later</source>
        <translation>Koniec oznaczenia o słowo dalej</translation>
    </message>
    <message>
        <source>Mark the sentence here</source>
        <translation>Oznacz zdanie przy kursorze</translation>
    </message>
    <message>
        <source>Mark the suggestion</source>
        <translation>Oznacz sugestię</translation>
    </message>
    <message>
        <source>Measure my pace…</source>
        <translation>Zmierz tempo mówienia…</translation>
    </message>
    <message>
        <source>Merge a partner’s copy…</source>
        <translation>Scal kopię partnera…</translation>
    </message>
    <message>
        <source>Merge with another claim…</source>
        <translation>Scal z inną tezą…</translation>
    </message>
    <message>
        <source>Move article to the left</source>
        <translation>Przesuń artykuł w lewo</translation>
    </message>
    <message>
        <source>Move claim down</source>
        <translation>Przesuń tezę w dół</translation>
    </message>
    <message>
        <source>Move claim up</source>
        <translation>Przesuń tezę w górę</translation>
    </message>
    <message>
        <source>Move reply down</source>
        <translation>Przesuń replikę w dół</translation>
    </message>
    <message>
        <source>Move reply up</source>
        <translation>Przesuń replikę w górę</translation>
    </message>
    <message>
        <source>New empty project</source>
        <translation>Nowy pusty projekt</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Nowy z artykułu…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Nowy z szablonu…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nowe źródło</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Następny artykuł</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Następna teza</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Następna luka</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Next unanchored passage</source>
        <translation>Następny fragment bez miejsca</translation>
    </message>
    <message>
        <source>One field alone</source>
        <translation>Tylko jedno pole</translation>
    </message>
    <message>
        <source>One side alone</source>
        <translation>Tylko jedna strona</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Wklej artykuł…</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Wklej opis źródła…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Przygotuj</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Poprzednia teza</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Re-attach to selection</source>
        <translation>Przypnij do zaznaczenia</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message>
        <source>Ready, or draft again</source>
        <translation>Gotowa albo znów szkic</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ćwicz</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Usuń artykuł</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Zastąp tekst…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Zapisz jako szablon…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Smaller article</source>
        <translation>Pomniejsz artykuł</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Biblioteka źródeł</translation>
    </message>
    <message>
        <source>Split claim at the cursor</source>
        <translation>Podziel tezę przy kursorze</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestie</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Oprowadzenie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Historia zmian…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Wersje…</translation>
    </message>
</context>
<context>
    <name>AnotherTopicDialog</name>
    <message>
        <source>Begin the new project</source>
        <translation>Rozpocznij nowy projekt</translation>
    </message>
    <message>
        <source>Begins a new project with the same sides. This one stays as it is.</source>
        <translation>Rozpoczyna nowy projekt z tymi samymi stronami. Ten zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Duplicate for another topic</source>
        <translation>Powiel dla innego tematu</translation>
    </message>
    <message>
        <source>Event, delegation and authors</source>
        <translation>Wydarzenie, delegacja i autorzy</translation>
    </message>
    <message>
        <source>Left out are the question and the topic, the articles, the claims with all that is said to them, and the bottom line.</source>
        <translation>Pominięte zostaną pytanie i temat, artykuły, tezy ze wszystkim, co o nich napisano, oraz sedno.</translation>
    </message>
    <message>
        <source>Limits, citation style, kinds and stances</source>
        <translation>Limity, styl cytowania, rodzaje i stanowiska</translation>
    </message>
    <message>
        <source>Rubric, and how it is printed</source>
        <translation>Kryteria oceny i ustawienia wydruku</translation>
    </message>
    <message>
        <source>Source library ({}), key terms and timeline</source>
        <translation>Biblioteka źródeł ({}), pojęcia i oś czasu</translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation>Tytuł nowej debaty</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 lub 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>As it stands above the article</source>
        <translation>Tak jak nad artykułem</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author’s interest</source>
        <translation>Interes autora</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Nazwisko, Imię</translation>
    </message>
    <message>
        <source>Newspaper, journal or site</source>
        <translation>Gazeta, czasopismo lub strona</translation>
    </message>
    <message>
        <source>One line: whom the author works or speaks for</source>
        <translation>W jednym wierszu: dla kogo autor pracuje</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Opublikowano w</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Przeczytano</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
</context>
<context>
    <name>ArticleFiles</name>
    <message>
        <source>Add an article</source>
        <translation>Dodawanie artykułu</translation>
    </message>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation>Artykuły ({});;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Wybór artykułu</translation>
    </message>
    <message>
        <source>Take the words from a file</source>
        <translation>Pobieranie tekstu z pliku</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Przejdź do artykułu</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Powiększ strony</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Strona {} z {}</translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation>Strony na całą dostępną szerokość</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Składanie stron …</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pomniejsz strony</translation>
    </message>
    <message>
        <source>The pages are set from the claims that you mark, and from what each side answers.</source>
        <translation>Strony powstają z oznaczonych tez i z odpowiedzi każdej strony debaty.</translation>
    </message>
    <message>
        <source>The pages cannot be shown just now. Export still tries its best. {}</source>
        <translation>Stron nie można teraz pokazać. Eksport nadal może się udać. {}</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>{} is not where it was any more. Save it again there, or elsewhere.</source>
        <translation>Pliku {} nie ma już na dawnym miejscu. Zapisz go ponownie tam albo gdzie indziej.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else.</source>
        <translation>Plik {} został zmieniony przez kogoś innego.</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Both are merged.</source>
        <translation>Obie wersje zostały scalone.</translation>
    </message>
    <message>
        <source>Both are merged. Fields that were changed in both: {}. What both wrote is kept.</source>
        <translation>Obie wersje zostały scalone. Pola zmienione w obu: {}. Zachowano oba teksty.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Zmiany innej osoby</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Merge takes in what they wrote and keeps what you wrote. Reload shows their file; yours is offered again at the next start.</source>
        <translation>„Scal” dołącza cudze zmiany i zachowuje własne. „Wczytaj” pokazuje cudzy plik; własna wersja będzie do odzyskania przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Zapisz moje jako kopię…</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it.</source>
        <translation>Od otwarcia plik {} został zmieniony przez kogoś innego.</translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>As it is cited</source>
        <translation>Tak będzie cytowane</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Kopiuj jako opis bibliograficzny</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied: {}</source>
        <translation>Skopiowano: {}</translation>
    </message>
    <message>
        <source>The citation could not be set now, so nothing was copied. Try it again in a moment.</source>
        <translation>Nie udało się teraz złożyć opisu, więc nic nie skopiowano. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>This source cannot be cited yet. Fill in what it needs in the source library.</source>
        <translation>Tego źródła nie można jeszcze cytować. Uzupełnij je w bibliotece źródeł.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim and responses</source>
        <translation>Teza i odpowiedzi</translation>
    </message>
    <message>
        <source>Claim in your own words</source>
        <translation>Teza własnymi słowami</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Następna teza</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Poprzednia teza</translation>
    </message>
    <message>
        <source>Say the claim in your own words</source>
        <translation>Ujmij tezę własnymi słowami</translation>
    </message>
    <message>
        <source>Show all sides</source>
        <translation>Pokaż wszystkie strony debaty</translation>
    </message>
</context>
<context>
    <name>ClaimFacts</name>
    <message>
        <source>Flags: {}</source>
        <translation>Flagi: {}</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Rodzaj tezy</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Wątek</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>wątek</translation>
    </message>
    <message>
        <source>unanchored</source>
        <translation>bez miejsca</translation>
    </message>
    <message>
        <source>⚑ flag</source>
        <translation>⚑ flaga</translation>
    </message>
</context>
<context>
    <name>ClaimFoot</name>
    <message>
        <source>Agreed ground</source>
        <translation>Wspólny grunt</translation>
    </message>
    <message>
        <source>For yourself; not printed</source>
        <translation>Do własnego użytku; nie drukuje się</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pytanie otwarte</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Prywatne notatki</translation>
    </message>
    <message>
        <source>Red line of {}</source>
        <translation>Czerwona linia strony {}</translation>
    </message>
    <message>
        <source>What could all sides sign?</source>
        <translation>Pod czym podpisałyby się wszystkie strony?</translation>
    </message>
    <message>
        <source>What decides the exchange?</source>
        <translation>Co rozstrzyga tę wymianę?</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>wspólny grunt</translation>
    </message>
    <message>
        <source>comments, not printed</source>
        <translation>komentarze, bez druku</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>pytanie otwarte</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>prywatne notatki</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>czerwona linia</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>czerwone linie</translation>
    </message>
    <message>
        <source>{}: what it cannot accept</source>
        <translation>{}: czego ta strona nie może przyjąć</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>Tezy</translation>
    </message>
</context>
<context>
    <name>ClaimTicks</name>
    <message>
        <source>Claims of the speech</source>
        <translation>Tezy w mowie</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation>Tezy</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Oznacz</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Pokaż sugestie</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestie</translation>
    </message>
    <message>
        <source>The claims that you mark are listed here.</source>
        <translation>Tu pojawią się oznaczone tezy.</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} teza</translation>
    </message>
    <message>
        <source>{} claim that cites a source of a later date</source>
        <translation>{} teza ze źródłem o późniejszej dacie</translation>
    </message>
    <message>
        <source>{} claim that lost its place in the article</source>
        <translation>{} teza bez miejsca w artykule</translation>
    </message>
    <message>
        <source>{} claim that {} has not answered</source>
        <translation>{} teza bez odpowiedzi strony {}</translation>
    </message>
    <message>
        <source>{} claim with an answer without a source</source>
        <translation>{} teza z odpowiedzią bez źródła</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>Tezy: {}</translation>
    </message>
    <message>
        <source>{} claims that cite a source of a later date</source>
        <translation>Tezy ze źródłem o późniejszej dacie: {}</translation>
    </message>
    <message>
        <source>{} claims that lost their place in the article</source>
        <translation>Tezy bez miejsca w artykule: {}</translation>
    </message>
    <message>
        <source>{} claims that {} has not answered</source>
        <translation>Tezy bez odpowiedzi strony {1}: {0}</translation>
    </message>
    <message>
        <source>{} claims with an answer without a source</source>
        <translation>Tezy z odpowiedzią bez źródła: {}</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment, and Return</source>
        <translation>Komentarz, potem Enter</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Usuń komentarz</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nowy komentarz</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>załatwione</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez podpisu</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>podpis</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Both</source>
        <translation>Oba</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Cudze</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>Contested</name>
    <message>
        <source>contested</source>
        <translation>sporna</translation>
    </message>
    <message>
        <source>partly shared</source>
        <translation>częściowo wspólna</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>wspólna</translation>
    </message>
    <message>
        <source>strongly contested</source>
        <translation>bardzo sporna</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Scalanie kopii partnera</translation>
    </message>
    <message>
        <source>Nothing was taken from the copy.</source>
        <translation>Z kopii niczego nie przejęto.</translation>
    </message>
    <message>
        <source>The copy is merged.</source>
        <translation>Kopia została scalona.</translation>
    </message>
    <message>
        <source>{} The merge itself can be undone.</source>
        <translation>{} Samo scalenie można cofnąć.</translation>
    </message>
    <message>
        <source>{} brings nothing that is not here already.</source>
        <translation>Plik {} nie wnosi niczego, czego by tu już nie było.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a typo</source>
        <translation>Poprawianie literówki</translation>
    </message>
    <message>
        <source>Only mend what was typed or scanned wrongly. A slip of the original stays: mark it [sic].</source>
        <translation>Poprawia się tylko błędy przepisywania lub skanowania. Błąd oryginału zostaje: należy go oznaczyć [sic].</translation>
    </message>
    <message>
        <source>The words as they should stand</source>
        <translation>Poprawny tekst</translation>
    </message>
    <message>
        <source>The words as they should stand:</source>
        <translation>Poprawny tekst:</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Show all claims</source>
        <translation>Pokaż wszystkie tezy</translation>
    </message>
    <message>
        <source>Show these claims</source>
        <translation>Pokaż te tezy</translation>
    </message>
    <message>
        <source>late sources {}</source>
        <translation>późne źródła {}</translation>
    </message>
    <message>
        <source>unanchored {}</source>
        <translation>bez miejsca {}</translation>
    </message>
    <message>
        <source>unsourced {}</source>
        <translation>bez źródła {}</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} teza</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>tezy: {}</translation>
    </message>
    <message>
        <source>{}: {} ready, {} with a source, {} to say in all. Show what it has not answered.</source>
        <translation>{}: gotowe {}, ze źródłem {}, łączny czas mówienia {}. Pokaż tezy bez odpowiedzi tej strony.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>DebatePrep met an error of its own</source>
        <translation>Błąd wewnętrzny programu DebatePrep</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>The report says where in the program it was, and nothing that you wrote. It is sent nowhere.</source>
        <translation>Raport mówi, w którym miejscu programu to się stało, i nie zawiera niczego z treści debaty. Nie jest nigdzie wysyłany.</translation>
    </message>
    <message>
        <source>What you wrote last may not be safe: save the project now, under another name if need be.</source>
        <translation>Ostatnio napisany tekst może nie być bezpieczny: zapisz projekt teraz, w razie potrzeby pod inną nazwą.</translation>
    </message>
    <message>
        <source>Your work is kept. What you did last may not have been done: look, and do it again.</source>
        <translation>Praca jest zachowana. Ostatnia czynność mogła się nie wykonać: sprawdź to i w razie potrzeby powtórz.</translation>
    </message>
</context>
<context>
    <name>DebateMapView</name>
    <message>
        <source>As a list</source>
        <translation>Jako lista</translation>
    </message>
    <message>
        <source>Export the map as SVG or PNG</source>
        <translation>Eksportuj mapę jako SVG lub PNG</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Eksportuj mapę…</translation>
    </message>
    <message>
        <source>Larger map</source>
        <translation>Powiększ mapę</translation>
    </message>
    <message>
        <source>Map as wide as there is room</source>
        <translation>Mapa na całą dostępną szerokość</translation>
    </message>
    <message>
        <source>Map of the debate</source>
        <translation>Mapa debaty</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Bez wątku</translation>
    </message>
    <message>
        <source>Smaller map</source>
        <translation>Pomniejsz mapę</translation>
    </message>
    <message>
        <source>Who concedes what</source>
        <translation>Kto co przyznaje</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>jeszcze bez stanowiska</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>niczyja</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>repliki</translation>
    </message>
    <message>
        <source>{} (continued)</source>
        <translation>{} (cd.)</translation>
    </message>
    <message>
        <source>{} concedes nothing</source>
        <translation>{} nie przyznaje niczego</translation>
    </message>
    <message>
        <source>{} concedes {}</source>
        <translation>{} przyznaje: {}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>A citation has all it needs.</source>
        <translation>Opis bibliograficzny jest kompletny.</translation>
    </message>
    <message>
        <source>A citation still lacks: {}.</source>
        <translation>W opisie bibliograficznym brakuje jeszcze: {}.</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Dane artykułu</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Add evidence</source>
        <translation>Dodaj dowód</translation>
    </message>
    <message>
        <source>As long as it takes to say; sources never count.</source>
        <translation>Tyle trwa wypowiedź; źródła się nie liczą.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Ponieważ</translation>
    </message>
    <message>
        <source>Draft response</source>
        <translation>Napisz odpowiedź</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>Co z tego</translation>
    </message>
    <message>
        <source>What makes it so?</source>
        <translation>Co za tym przemawia?</translation>
    </message>
    <message>
        <source>Why should the room care?</source>
        <translation>Dlaczego to ważne dla sali?</translation>
    </message>
    <message>
        <source>because</source>
        <translation>ponieważ</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>dowody</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>co z tego</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>bez źródła</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
    <message>
        <source>{} word</source>
        <translation>{} słowo</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>słowa: {}</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Comment deleted</source>
        <translation>Usunięto komentarz</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Usunięto dowód</translation>
    </message>
    <message>
        <source>Go to a piece of evidence, or to a source in the library, to copy how it is cited.</source>
        <translation>Przejdź do dowodu lub źródła w bibliotece, by skopiować jego opis.</translation>
    </message>
    <message>
        <source>Reply deleted</source>
        <translation>Usunięto replikę</translation>
    </message>
    <message>
        <source>This evidence has no source yet. Choose one, and it can be cited.</source>
        <translation>Ten dowód nie ma jeszcze źródła. Wybierz je, a będzie można go cytować.</translation>
    </message>
    <message>
        <source>prepared for debate</source>
        <translation>przygotowane na debatę</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>this sitting {} of {} · on time {} · over {}</source>
        <translation>ta sesja {} z {} · w czasie {} · po czasie {}</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Basis</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Kopiuj jako opis bibliograficzny</translation>
    </message>
    <message>
        <source>Exact words of the source</source>
        <translation>Dosłowny tekst źródła</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Rodzaj dowodu</translation>
    </message>
    <message>
        <source>Pinpoint</source>
        <translation>Miejsce w źródle</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Usuń dowód</translation>
    </message>
    <message>
        <source>Source details</source>
        <translation>Dane źródła</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>Take words from it…</source>
        <translation>Pobierz z niego słowa…</translation>
    </message>
    <message>
        <source>Word for word, as it stands there</source>
        <translation>Słowo w słowo, tak jak w źródle</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>para. 59, p. 12, Art. 5</source>
        <translation>ust. 59, s. 12, art. 5</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>podane czy wniosek?</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>siła</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>choose a source</source>
        <translation>wybierz źródło</translation>
    </message>
    <message>
        <source>deleted from the library</source>
        <translation>usunięte z biblioteki</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>podane czy wniosek?</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>1 comment</source>
        <translation>1 komentarz</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>1 prywatna notatka</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Pominięto: {}.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Niczego nie pominięto.</translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation>komentarze ({})</translation>
    </message>
    <message>
        <source>{} private notes</source>
        <translation>prywatne notatki ({})</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export: {}</source>
        <translation>Eksport: {}</translation>
    </message>
    <message>
        <source>Making {} …</source>
        <translation>Tworzenie {} …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona internetowa (*.html)</translation>
    </message>
    <message>
        <source>{} was not written.</source>
        <translation>Nie zapisano pliku {}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Begun on the template {}, which stays as it is.</source>
        <translation>Rozpoczęto na podstawie szablonu {}, który pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debata</translation>
    </message>
    <message>
        <source>DebatePrep projects ({})</source>
        <translation>Projekty DebatePrep ({})</translation>
    </message>
    <message>
        <source>No older version of {} can be read any more.</source>
        <translation>Nie da się już odczytać żadnej starszej wersji pliku {}.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Otwórz projekt</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Zapisz projekt</translation>
    </message>
    <message>
        <source>This project is in no file yet. Save it, and it can be shown in its folder.</source>
        <translation>Ten projekt nie ma jeszcze pliku. Po zapisaniu będzie można pokazać go w folderze.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>What you write is kept safe again.</source>
        <translation>Wpisywany tekst jest znów bezpieczny.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>niezapisane</translation>
    </message>
    <message>
        <source>not saved: the last try did not work</source>
        <translation>niezapisane: ostatnia próba się nie udała</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>saved {}</source>
        <translation>zapisano {}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>zapisywanie …</translation>
    </message>
    <message>
        <source>{} as it was on {}. Save it; the damaged file stays until you save over it.</source>
        <translation>To jest {} w stanie z {}. Zapisz projekt; uszkodzony plik zostanie, dopóki nie zostanie nadpisany.</translation>
    </message>
    <message>
        <source>{} can be saved from here now.</source>
        <translation>Plik {} można już stąd zapisywać.</translation>
    </message>
    <message>
        <source>{} is saved again.</source>
        <translation>Plik {} znów został zapisany.</translation>
    </message>
    <message>
        <source>{} was written by a later version. You can read it and save a copy.</source>
        <translation>Plik {} zapisano w nowszej wersji programu. Można go czytać i zapisać jego kopię.</translation>
    </message>
    <message>
        <source>{} · line {}: {}</source>
        <translation>{} · wiersz {}: {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Zamknij wyszukiwanie</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Znajdź w artykule</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>brak trafień</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This stands in the bottom line of the brief.</source>
        <translation>To stoi w sednie konspektu.</translation>
    </message>
    <message>
        <source>This stands in the glossary of the brief.</source>
        <translation>To stoi w słowniczku konspektu.</translation>
    </message>
    <message>
        <source>This stands in the timeline of the brief.</source>
        <translation>To stoi na osi czasu konspektu.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>A response has {}</source>
        <translation>Czas na odpowiedź: {}</translation>
    </message>
    <message>
        <source>Written in claims, responses and red lines since the project was opened. Notes do not count.</source>
        <translation>Napisane w tezach, odpowiedziach i czerwonych liniach od otwarcia projektu. Notatki się nie liczą.</translation>
    </message>
    <message>
        <source>{:,} of {:,} words written</source>
        <translation>napisane słowa: {:,} z {:,}</translation>
    </message>
    <message>
        <source>{} words a minute</source>
        <translation>{} słów/min</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Find in this page</source>
        <translation>Znajdź na tej stronie</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Strony pomocy</translation>
    </message>
    <message>
        <source>This leads out of DebatePrep, into your browser:

{}</source>
        <translation>Ten odnośnik prowadzi poza program DebatePrep, do przeglądarki:

{}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About DebatePrep</source>
        <translation>O programie DebatePrep</translation>
    </message>
    <message>
        <source>DebatePrep helps to prepare a debate from both sides.

It finds, checks, counts, formats and drills. It never writes: every sentence of a position is yours. Nothing you write leaves this computer.</source>
        <translation>DebatePrep pomaga przygotować debatę z obu stron.

Znajduje, sprawdza, liczy, składa i ćwiczy. Nigdy nie pisze: każde zdanie stanowiska jest dziełem autora. Żaden wpisany tekst nie opuszcza tego komputera.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Chapter</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nowy artykuł</translation>
    </message>
    <message>
        <source>Nothing was left out. Once you use this article, its text is locked.</source>
        <translation>Niczego nie pominięto. Po użyciu artykułu jego tekst zostanie zablokowany.</translation>
    </message>
    <message>
        <source>Paragraphs of the file; those that are ticked are in the article</source>
        <translation>Akapity pliku; zaznaczone należą do artykułu</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Show what is kept too</source>
        <translation>Pokaż także to, co zostaje</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Akapit</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Cała książka</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Użyj tekstu</translation>
    </message>
    <message>
        <source>Use this article</source>
        <translation>Użyj artykułu</translation>
    </message>
    <message>
        <source>What was left out is listed; put back what belongs to the article, then its text is locked.</source>
        <translation>Lista pokazuje, co pominięto; przywróć to, co należy do artykułu, a potem jego tekst zostanie zablokowany.</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Tekst źródła</translation>
    </message>
    <message>
        <source>Words too long for a line were broken in {} places.</source>
        <translation>Słowa za długie na wiersz podzielono; liczba miejsc: {}.</translation>
    </message>
    <message>
        <source>{} characters that no page can show were removed.</source>
        <translation>Usunięto znaki, których nie da się pokazać na stronie: {}.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Only the first {:,} characters were taken.</source>
        <translation>Wzięto tylko początek, liczba znaków: {:,}.</translation>
    </message>
    <message>
        <source>The address is kept for the article that you open next. DebatePrep never downloads by itself: open the page in your browser, choose Save page as…, and open the file that it saves.</source>
        <translation>Adres zostanie użyty przy następnym otwartym artykule. DebatePrep sam niczego nie pobiera: otwórz stronę w przeglądarce, wybierz „Zapisz stronę jako…” i otwórz zapisany plik.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Schowek</translation>
    </message>
    <message>
        <source>There is no text in this. Copy the words of the article and paste them here.</source>
        <translation>Nie ma tu tekstu. Skopiuj treść artykułu i wklej ją tutaj.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Beside it lies {}, a copy of the same debate. Merge it, so that nothing in it is lost.</source>
        <translation>Obok leży {}, kopia tej samej debaty. Scal ją, aby nic z niej nie przepadło.</translation>
    </message>
    <message>
        <source>The file has another name too, which will keep the old text.</source>
        <translation>Plik ma też inną nazwę, pod którą pozostanie dawny tekst.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{0} begins with {2}, which is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0} zaczyna się od {2}, a to skrót polecenia „{1}”. Najpierw zmień tamten albo wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>{0} is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0} to skrót polecenia „{1}”. Najpierw zmień tamten albo wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>{2} is “{1}” and begins with {0}. Change that one first or choose other keys.</source>
        <translation>{2} to skrót polecenia „{1}” i zaczyna się od {0}. Najpierw zmień tamten albo wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>{} is needed for buttons, lists and dialogs. Choose other keys.</source>
        <translation>{} jest potrzebny przyciskom, listom i oknom. Wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>{} is needed where text is written. Choose other keys.</source>
        <translation>{} jest potrzebny przy pisaniu tekstu. Wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>{} is typed where text is written. Hold Ctrl or Alt with it, or choose other keys.</source>
        <translation>{} służy do pisania tekstu. Dodaj Ctrl lub Alt albo wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>{} opens the menu “{}”. Choose other keys.</source>
        <translation>{} otwiera menu „{}”. Wybierz inne klawisze.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Keys for {}</source>
        <translation>Klawisze: {}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Brak polecenia</translation>
    </message>
    <message>
        <source>Put the cursor into a field and press the keys. The × takes them away.</source>
        <translation>Umieść kursor w polu i naciśnij klawisze. Znak × usuwa skrót.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>or</source>
        <translation>lub</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add reply</source>
        <translation>Dodaj replikę</translation>
    </message>
    <message>
        <source>Add reply to {}</source>
        <translation>Dodaj replikę do {}</translation>
    </message>
    <message>
        <source>Replies to {}</source>
        <translation>Repliki do {}</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Export the map</source>
        <translation>Eksport mapy</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>Picture to print or to edit (*.svg)</source>
        <translation>Obraz do druku lub edycji (*.svg)</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>Zapisano {}.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Map of the debate, as a list</source>
        <translation>Mapa debaty jako lista</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Map of the debate, as a picture; the same is shown as a list</source>
        <translation>Mapa debaty jako obraz; to samo pokazuje lista</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>jeszcze bez stanowiska</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Article removed</source>
        <translation>Usunięto artykuł</translation>
    </message>
    <message>
        <source>Choose a claim, select further words of the article, and press P.</source>
        <translation>Wybierz tezę, zaznacz dalsze słowa artykułu i naciśnij P.</translation>
    </message>
    <message>
        <source>Claim {} deleted</source>
        <translation>Usunięto tezę {}</translation>
    </message>
    <message>
        <source>Every mark stands on its words.</source>
        <translation>Każde oznaczenie ma swoje miejsce.</translation>
    </message>
    <message>
        <source>No [sic] there any more.</source>
        <translation>Nie ma już tam [sic].</translation>
    </message>
    <message>
        <source>Passage removed</source>
        <translation>Usunięto fragment</translation>
    </message>
    <message>
        <source>Put the cursor inside the claim’s words, where its second half begins.</source>
        <translation>Umieść kursor w słowach tezy, tam gdzie zaczyna się jej druga część.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article first.</source>
        <translation>Najpierw umieść kursor w zdaniu artykułu.</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Zaznacz zdanie w artykule i naciśnij C, aby zrobić z niego tezę.</translation>
    </message>
    <message>
        <source>Select the words in the article where the mark belongs now.</source>
        <translation>Zaznacz w artykule słowa, które ma teraz obejmować oznaczenie.</translation>
    </message>
    <message>
        <source>Select the words that are wrong in the original first.</source>
        <translation>Najpierw zaznacz słowa, które są błędne w oryginale.</translation>
    </message>
    <message>
        <source>Select the words to mend in the article first.</source>
        <translation>Najpierw zaznacz w artykule słowa do poprawy.</translation>
    </message>
    <message>
        <source>The brief will print [sic] there.</source>
        <translation>Konspekt wydrukuje tam [sic].</translation>
    </message>
    <message>
        <source>The claim stands on these words already.</source>
        <translation>Teza obejmuje już te słowa.</translation>
    </message>
    <message>
        <source>There is no article yet. Open one, and its sentences can become claims.</source>
        <translation>Nie ma jeszcze artykułu. Po otwarciu artykułu jego zdania mogą stać się tezami.</translation>
    </message>
    <message>
        <source>There is no other claim to merge with.</source>
        <translation>Nie ma innej tezy do scalenia.</translation>
    </message>
    <message>
        <source>These words are already claim {}.</source>
        <translation>Te słowa to już teza {}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both grew from the version of {}.</source>
        <translation>Obie kopie powstały z wersji z {}.</translation>
    </message>
    <message>
        <source>Everything else: {}</source>
        <translation>Wszystko inne: {}</translation>
    </message>
    <message>
        <source>It cannot be told what both copies grew from. What differs counts as changed by both, and nothing as deleted.</source>
        <translation>Nie da się ustalić, z czego powstały obie kopie. Różnice liczą się jako zmienione w obu, a nic jako usunięte.</translation>
    </message>
    <message>
        <source>Its passages and everything written on it come to the current claim. One undo takes it back.</source>
        <translation>Jej fragmenty i wszystko, co do niej napisano, przejdą do bieżącej tezy. Jedno cofnięcie to odwraca.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Scalanie kopii partnera</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Scalanie tez</translation>
    </message>
    <message>
        <source>Merge this claim into the current one:</source>
        <translation>Teza do scalenia z bieżącą:</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Po scaleniu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>The claim now, and once it is merged</source>
        <translation>Teza teraz i po scaleniu</translation>
    </message>
    <message>
        <source>The other claim</source>
        <translation>Druga teza</translation>
    </message>
    <message>
        <source>What the copy brings; claims that are not ticked are left out</source>
        <translation>Co wnosi kopia; niezaznaczone tezy zostaną pominięte</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>zmienione w obu</translation>
    </message>
    <message>
        <source>no claim is different</source>
        <translation>żadna teza się nie różni</translation>
    </message>
    <message>
        <source>{}, with a new code</source>
        <translation>{}, z nowym kodem</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {}; {} left out</source>
        <translation>{}: {}; pominięto: {}</translation>
    </message>
</context>
<context>
    <name>NewFromTemplateDialog</name>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Begin on this template</source>
        <translation>Zacznij od tego szablonu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nowy z szablonu</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Template from a file…</source>
        <translation>Szablon z pliku…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>To mark by</source>
        <translation>Kryteria oceny</translation>
    </message>
    <message>
        <source>{} seconds a response, {} words a minute</source>
        <translation>sekundy na odpowiedź: {}, tempo: {} słów/min</translation>
    </message>
    <message>
        <source>{} words in a position paper</source>
        <translation>słowa w position paper: {}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this notice away</source>
        <translation>Zamknij tę wiadomość</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 claim</source>
        <translation>1 teza</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Bez wątku</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>teza</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>sporna</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>flagi</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>bez flag</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>jeszcze bez źródła</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>bez stanowiska</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not both answered yet</source>
        <translation>jeszcze nie ma obu odpowiedzi</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>nie ma szkicu</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>niczego nie brakuje</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>ponad czas</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>źródła</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>wątek</translation>
    </message>
    <message>
        <source>time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>words</source>
        <translation>słowa</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>tezy: {}</translation>
    </message>
    <message>
        <source>{} with gaps</source>
        <translation>z lukami: {}</translation>
    </message>
    <message>
        <source>{} words, {}</source>
        <translation>słowa: {}, {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>{} · {}, {}</source>
        <translation>{} · {}, {}</translation>
    </message>
</context>
<context>
    <name>OverviewHead</name>
    <message>
        <source>1 response to make ready</source>
        <translation>1 odpowiedź do dokończenia</translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown, for a document or a spreadsheet</source>
        <translation>Kopiuj zaznaczenie albo wszystko, co widać, do dokumentu lub arkusza</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Rodzaj tezy</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Only claims that lack something</source>
        <translation>Tylko tezy, którym czegoś brakuje</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Wątek</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Odwróć kolejność</translation>
    </message>
    <message>
        <source>Under their themes</source>
        <translation>Grupuj według wątków</translation>
    </message>
    <message>
        <source>all responses are ready</source>
        <translation>wszystkie odpowiedzi gotowe</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>wątkami</translation>
    </message>
    <message>
        <source>copy table</source>
        <translation>kopiuj tabelę</translation>
    </message>
    <message>
        <source>debate in {} days</source>
        <translation>debata za {} dni</translation>
    </message>
    <message>
        <source>debate today</source>
        <translation>debata dziś</translation>
    </message>
    <message>
        <source>debate tomorrow</source>
        <translation>debata jutro</translation>
    </message>
    <message>
        <source>debate yesterday</source>
        <translation>debata wczoraj</translation>
    </message>
    <message>
        <source>debate {} days ago</source>
        <translation>debata {} dni temu</translation>
    </message>
    <message>
        <source>kind: all</source>
        <translation>rodzaj: wszystkie</translation>
    </message>
    <message>
        <source>kind: {}</source>
        <translation>rodzaj: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>only gaps</source>
        <translation>tylko luki</translation>
    </message>
    <message>
        <source>order: as they stand</source>
        <translation>kolejność: własna</translation>
    </message>
    <message>
        <source>order: {}</source>
        <translation>kolejność: {}</translation>
    </message>
    <message>
        <source>set the day of the debate</source>
        <translation>ustaw dzień debaty</translation>
    </message>
    <message>
        <source>side: all</source>
        <translation>strona: każda</translation>
    </message>
    <message>
        <source>side: {}</source>
        <translation>strona: {}</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>ze źródłem</translation>
    </message>
    <message>
        <source>theme: all</source>
        <translation>wątek: wszystkie</translation>
    </message>
    <message>
        <source>theme: {}</source>
        <translation>wątek: {}</translation>
    </message>
    <message>
        <source>{:,} claim</source>
        <translation>{:,} teza</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>Tezy: {:,}</translation>
    </message>
    <message>
        <source>{:,} of {:,} claim shown</source>
        <translation>widać {:,} z {:,} tezy</translation>
    </message>
    <message>
        <source>{:,} of {:,} claims shown</source>
        <translation>Pokazane tezy: {:,} z {:,}</translation>
    </message>
    <message>
        <source>{:,} responses to make ready</source>
        <translation>odpowiedzi do dokończenia: {:,}</translation>
    </message>
    <message>
        <source>{:,} responses to make ready, {:,} a day</source>
        <translation>odpowiedzi do przygotowania: {:,}, dziennie: {:,}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
    <message>
        <source>{} of {}, {} ready</source>
        <translation>{} z {}, gotowe {}</translation>
    </message>
    <message>
        <source>{}/{}, {} ready</source>
        <translation>{}/{}, gotowe {}</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Claims and what each side has for them</source>
        <translation>Tezy i to, co ma dla nich każda strona debaty</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>nie ma szkicu</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Claims are marked in the article; here you will see what every side has for each.</source>
        <translation>Tezy oznacza się w artykule; tutaj będzie widać, co każda strona ma dla każdej z nich.</translation>
    </message>
    <message>
        <source>Copied {} claim as a table.</source>
        <translation>Skopiowano {} tezę jako tabelę.</translation>
    </message>
    <message>
        <source>Copied {} claims as a table.</source>
        <translation>Skopiowano jako tabelę, liczba tez: {}.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Przejdź do artykułu</translation>
    </message>
    <message>
        <source>No claim is left by what you chose above.</source>
        <translation>Żadna teza nie spełnia wybranych wyżej warunków.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Pokaż wszystkie tezy</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Also for new projects</source>
        <translation>Także w nowych projektach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Measure my pace</source>
        <translation>Pomiar tempa mówienia</translation>
    </message>
    <message>
        <source>Read aloud, as you would speak in the room. Stop the clock at the last word.</source>
        <translation>Czytaj na głos, tak jak na sali. Zatrzymaj zegar przy ostatnim słowie.</translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation>Włącz zegar</translation>
    </message>
    <message>
        <source>Start the clock again as you begin to read.</source>
        <translation>Włącz zegar ponownie na początku czytania.</translation>
    </message>
    <message>
        <source>Start the clock, read these {} words aloud, and stop it.</source>
        <translation>Włącz zegar, przeczytaj ten tekst na głos (słowa: {}) i zatrzymaj zegar.</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Use {} words a minute</source>
        <translation>Przyjmij {} słów/min</translation>
    </message>
    <message>
        <source>Words to read aloud</source>
        <translation>Tekst do czytania na głos</translation>
    </message>
    <message>
        <source>You read {} words a minute. Use that, or read once more.</source>
        <translation>Zmierzone tempo: {} słów/min. Przyjmij je albo przeczytaj jeszcze raz.</translation>
    </message>
    <message>
        <source>{} is too long for {} words.</source>
        <translation>{} to za długo na ten tekst (słowa: {}).</translation>
    </message>
    <message>
        <source>{} is too short for {} words.</source>
        <translation>{} to za krótko na ten tekst (słowa: {}).</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Page {}</source>
        <translation>Strona {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Claims</source>
        <translation>Tezy</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta poleceń</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nic się tak nie nazywa.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Ostatnio używane</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Type a few letters; first &gt; for commands, @ claims, # sources</source>
        <translation>Wpisz kilka liter; na początku &gt; polecenia, @ tezy, # źródła</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>teraz niemożliwe</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} z {}</translation>
    </message>
    <message>
        <source>{}; type {} first for all</source>
        <translation>{}; wszystko: zacznij od {}</translation>
    </message>
</context>
<context>
    <name>PasteReference</name>
    <message>
        <source>A reference in Chicago, MLA, APA or GOST style, a DOI, or an address</source>
        <translation>Opis w stylu Chicago, MLA, APA lub GOST, DOI albo adres</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Dodaj źródło</translation>
    </message>
    <message>
        <source>Could not be placed: {}</source>
        <translation>Nie udało się przyporządkować: {}</translation>
    </message>
    <message>
        <source>In the library already, it seems: {}</source>
        <translation>Chyba już w bibliotece: {}</translation>
    </message>
    <message>
        <source>Nothing is looked up: what stands here is taken apart on this computer.</source>
        <translation>Niczego się nie wyszukuje w sieci: opis jest rozkładany na tym komputerze.</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>Wklejanie opisu źródła</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Opis źródła</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>There are too few words here to measure by. Add an article, or write the bottom line.</source>
        <translation>Jest tu za mało słów do pomiaru. Dodaj artykuł albo napisz sedno.</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>Each side answers here, once a sentence of an article is a claim.</source>
        <translation>Tu odpowiada każda strona, gdy zdanie artykułu stanie się tezą.</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>Oznacz tezę</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Niczego tu nie brakuje.</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Wklej artykuł</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Zaznacz zdanie w artykule i naciśnij C, aby zrobić z niego tezę.</translation>
    </message>
    <message>
        <source>{} cites a source that is later than the day of the role-play.</source>
        <translation>{} powołuje się na źródło późniejsze niż dzień symulacji.</translation>
    </message>
    <message>
        <source>{} lost its place in the article.</source>
        <translation>{} nie ma już miejsca w artykule.</translation>
    </message>
    <message>
        <source>{}: the answer of {} has no source yet.</source>
        <translation>{}: odpowiedź strony {} nie ma jeszcze źródła.</translation>
    </message>
    <message>
        <source>{}: {} has not answered yet.</source>
        <translation>{}: brak jeszcze odpowiedzi strony {}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 page</source>
        <translation>1 strona</translation>
    </message>
    <message>
        <source>Printing stopped at page {}. Print again from there.</source>
        <translation>Drukowanie przerwano na stronie {}. Wydrukuj ponownie od tego miejsca.</translation>
    </message>
    <message>
        <source>Sent {} to the printer.</source>
        <translation>Wysłano do drukarki: {}.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Export a PDF and print that.</source>
        <translation>Drukarka nie przyjmuje stron. Wyeksportuj plik PDF i wydrukuj go.</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>strony ({})</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Add “{}” to my words</source>
        <translation>Dodaj „{}” do słownika własnego</translation>
    </message>
    <message>
        <source>Add “{}” to the words of this debate</source>
        <translation>Dodaj „{}” do słownika tej debaty</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Szukanie podpowiedzi…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Brak podpowiedzi</translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <translation>Wpisz „{}”</translation>
    </message>
    <message>
        <source>“{}” is not in the dictionary.</source>
        <translation>Słowa „{}” nie ma w słowniku.</translation>
    </message>
</context>
<context>
    <name>QuotationReader</name>
    <message>
        <source>Left out here: “{}”</source>
        <translation>Tu pominięto: „{}”</translation>
    </message>
    <message>
        <source>Missing here: “{}”</source>
        <translation>Tu brakuje: „{}”</translation>
    </message>
    <message>
        <source>The original does not say this.</source>
        <translation>Tego nie ma w oryginale.</translation>
    </message>
    <message>
        <source>The original says: “{}”</source>
        <translation>W oryginale jest: „{}”</translation>
    </message>
    <message>
        <source>These words stand in “{other}”; what is stored of “{cited}” does not hold them.</source>
        <translation>Te słowa są w „{other}”; zapisany tekst „{cited}” ich nie zawiera.</translation>
    </message>
    <message>
        <source>What is stored of “{cited}” does not hold these words.</source>
        <translation>Zapisany tekst „{cited}” nie zawiera tych słów.</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Find in it</source>
        <translation>Znajdź w nim</translation>
    </message>
    <message>
        <source>Find in the words of the source</source>
        <translation>Znajdź w tekście źródła</translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation>Pobierz zaznaczone słowa</translation>
    </message>
    <message>
        <source>Take words from the source</source>
        <translation>Pobieranie słów ze źródła</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Tekst źródła</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Font</source>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Liter w wierszu</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Room for a line</source>
        <translation>Odstęp wierszy</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Rozmiar w punktach</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Add article…</source>
        <translation>Dodaj artykuł…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>There is no article yet; its sentences become the claims.</source>
        <translation>Nie ma jeszcze artykułu; jego zdania stają się tezami.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artykuł bez tytułu</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>Reading {} …</source>
        <translation>Wczytywanie {} …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Wyczyść listę</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Otwórz ostatnie</translation>
    </message>
    <message>
        <source>{} · moved or deleted</source>
        <translation>{} · przeniesiono lub usunięto</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Wskaż…</translation>
    </message>
    <message>
        <source>Not found any more in {}</source>
        <translation>Nie ma już w {}</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation>jeszcze bez tez</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>{} of {} claims answered on all {} sides</source>
        <translation>tezy z odpowiedziami: {} z {} (strony: {})</translation>
    </message>
    <message>
        <source>{} of {} claims answered on both sides</source>
        <translation>tezy z odpowiedziami obu stron: {} z {}</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>DebatePrep projects ({});;All files (*)</source>
        <translation>Projekty DebatePrep ({});;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Where is {} now?</source>
        <translation>Gdzie jest teraz {}?</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A draft of unsaved work cannot be read. It was put aside as {}.</source>
        <translation>Nie da się odczytać szkicu niezapisanej pracy. Odłożono go jako {}.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>DebatePrep ended before this was saved. Nothing of it is lost unless you discard it.</source>
        <translation>DebatePrep zakończył pracę, zanim to zapisano. Nic nie przepadnie, chyba że szkic zostanie odrzucony.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Odrzuć szkic</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Zostaw plik</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Znaleziono niezapisaną pracę</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>What is newer in the draft</source>
        <translation>Co w szkicu jest nowsze</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>1 answer</source>
        <translation>1 odpowiedź</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 teza</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>Następne: {}, {}</translation>
    </message>
    <message>
        <source>in {} days</source>
        <translation>za {} dni</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>{} again</source>
        <translation>jeszcze raz: {}</translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation>odpowiedzi: {}</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>tezy: {}</translation>
    </message>
    <message>
        <source>{} easy</source>
        <translation>łatwo: {}</translation>
    </message>
    <message>
        <source>{} good</source>
        <translation>dobrze: {}</translation>
    </message>
    <message>
        <source>{} hard</source>
        <translation>trudno: {}</translation>
    </message>
    <message>
        <source>{}: {} ({})</source>
        <translation>{}: {} ({})</translation>
    </message>
</context>
<context>
    <name>RehearseChart</name>
    <message>
        <source>Answers on the last {} days</source>
        <translation>Odpowiedzi z ostatnich {} dni</translation>
    </message>
    <message>
        <source>nothing rehearsed on the last {} days</source>
        <translation>brak ćwiczeń w ciągu ostatnich {} dni</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>{} dni temu</translation>
    </message>
</context>
<context>
    <name>RehearseChoices</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>All chosen responses, scrolling at the pace of the project.</source>
        <translation>Wszystkie wybrane odpowiedzi, przewijane w tempie projektu.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Cross-examination</source>
        <translation>Pytania krzyżowe</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>One theme; behind each answer, the expected counter is put to you.</source>
        <translation>Jeden wątek; po każdej odpowiedzi pada spodziewana kontra.</translation>
    </message>
    <message>
        <source>Only what is marked ready</source>
        <translation>Tylko gotowe</translation>
    </message>
    <message>
        <source>Seconds of the clock</source>
        <translation>Sekundy zegara</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Mowa</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Wątek</translation>
    </message>
    <message>
        <source>What is due comes first; what you rate “again” comes back in the same sitting.</source>
        <translation>Najpierw to, co na dziś; ocena „powtórz” sprawia, że teza wraca w tej samej sesji.</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>wszystkie wątki</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
</context>
<context>
    <name>RehearseClock</name>
    <message>
        <source>15 seconds left</source>
        <translation>zostało 15 sekund</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pauza</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>mów</translation>
    </message>
    <message>
        <source>spoken, on the second</source>
        <translation>koniec, co do sekundy</translation>
    </message>
    <message>
        <source>spoken, {} over</source>
        <translation>koniec, {} ponad czas</translation>
    </message>
    <message>
        <source>spoken, {} under</source>
        <translation>koniec, {} zapasu</translation>
    </message>
    <message>
        <source>think, then speak</source>
        <translation>pomyśl, potem mów</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>czas minął</translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>expected counter, {}</source>
        <translation>spodziewana kontra, {}</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>własnymi słowami</translation>
    </message>
    <message>
        <source>no counter is on the ladder of this response yet</source>
        <translation>na drabince tej odpowiedzi nie ma jeszcze kontry</translation>
    </message>
    <message>
        <source>paragraph {} of the article</source>
        <translation>akapit {} artykułu</translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}”</translation>
    </message>
</context>
<context>
    <name>RehearseSetup</name>
    <message>
        <source>A sitting takes {}.</source>
        <translation>Jedna sesja to najwyżej {}.</translation>
    </message>
    <message>
        <source>Go to Prepare</source>
        <translation>Widok Przygotuj</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Na dziś nic nie ma.</translation>
    </message>
    <message>
        <source>Nothing is due today. {}.</source>
        <translation>Na dziś nic nie ma. {}.</translation>
    </message>
    <message>
        <source>Nothing is marked ready for {}. Mark a response so, or take the tick away to rehearse drafts too.</source>
        <translation>Strona {} nie ma gotowych odpowiedzi. Oznacz odpowiedź jako gotową albo usuń zaznaczenie, aby ćwiczyć także szkice.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>Ćwicz mimo to</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>That is {} words more than the clock allows.</source>
        <translation>To za dużo na ten czas; nadmiar słów: {}.</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Ostatnie 14 dni</translation>
    </message>
    <message>
        <source>There is no claim to rehearse yet. Mark one, and answer it.</source>
        <translation>Nie ma jeszcze tezy do ćwiczenia. Oznacz tezę i odpowiedz na nią.</translation>
    </message>
    <message>
        <source>{} due today, never rehearsed before.</source>
        <translation>Na dziś: {}, jeszcze niećwiczone.</translation>
    </message>
    <message>
        <source>{} due today, {} of them never rehearsed before.</source>
        <translation>Na dziś: {}, w tym jeszcze niećwiczone: {}.</translation>
    </message>
    <message>
        <source>{} due today.</source>
        <translation>Na dziś: {}.</translation>
    </message>
    <message>
        <source>{} has not answered a claim yet. Write a response first.</source>
        <translation>Strona {} nie ma jeszcze żadnej odpowiedzi. Najpierw napisz odpowiedź.</translation>
    </message>
    <message>
        <source>{}, in an order of chance.</source>
        <translation>Losowo, {}.</translation>
    </message>
    <message>
        <source>{}, {} words: {} at {} words a minute.</source>
        <translation>Razem {}, słowa: {}; to {} przy {} słów/min.</translation>
    </message>
</context>
<context>
    <name>RehearseSummary</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>No claim was rated again or hard.</source>
        <translation>Żadna teza nie dostała oceny „powtórz” ani „trudne”.</translation>
    </message>
    <message>
        <source>On time: {} of {}</source>
        <translation>W czasie: {} z {}</translation>
    </message>
    <message>
        <source>Open these</source>
        <translation>Otwórz te tezy</translation>
    </message>
    <message>
        <source>Over time: {}</source>
        <translation>Ponad czas: {}</translation>
    </message>
    <message>
        <source>Over time: {} in all</source>
        <translation>Ponad czas: łącznie {}</translation>
    </message>
    <message>
        <source>Rehearse these once more</source>
        <translation>Ćwicz je jeszcze raz</translation>
    </message>
    <message>
        <source>Spoken in {}</source>
        <translation>Czas wypowiedzi: {}</translation>
    </message>
    <message>
        <source>The text: {} words, {} at {} words a minute</source>
        <translation>Tekst: słowa: {}, {} przy {} słów/min</translation>
    </message>
    <message>
        <source>Under time: {}</source>
        <translation>Zapas czasu: {}</translation>
    </message>
    <message>
        <source>Under time: {} in all</source>
        <translation>Zapas czasu: łącznie {}</translation>
    </message>
    <message>
        <source>Weak claims</source>
        <translation>Słabe tezy</translation>
    </message>
    <message>
        <source>Weak: rated again or hard</source>
        <translation>Słabe: ocena „powtórz” lub „trudne”</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Marks stay on words that can be proved to be the same. The others are listed, with what they said.</source>
        <translation>Oznaczenia zostają na słowach, które na pewno są te same. Pozostałe trafią na listę z dawnym brzmieniem.</translation>
    </message>
    <message>
        <source>New text of the article</source>
        <translation>Nowy tekst artykułu</translation>
    </message>
    <message>
        <source>Replace the article’s text</source>
        <translation>Zastępowanie tekstu artykułu</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>because</source>
        <translation>ponieważ</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>dowody</translation>
    </message>
    <message>
        <source>expected counter, {}</source>
        <translation>spodziewana kontra, {}</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>co z tego</translation>
    </message>
    <message>
        <source>your answer to that</source>
        <translation>odpowiedź na nią</translation>
    </message>
</context>
<context>
    <name>RungHead</name>
    <message>
        <source>Fold the replies</source>
        <translation>Zwiń repliki</translation>
    </message>
    <message>
        <source>More for this reply</source>
        <translation>Więcej dla tej repliki</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Dodaj replikę</translation>
    </message>
    <message>
        <source>Show the replies</source>
        <translation>Rozwiń repliki</translation>
    </message>
    <message>
        <source>Side of the reply</source>
        <translation>Strona repliki</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>spodziewana kontra</translation>
    </message>
</context>
<context>
    <name>RungView</name>
    <message>
        <source>Add evidence</source>
        <translation>Dodaj dowód</translation>
    </message>
    <message>
        <source>Because, so what</source>
        <translation>Ponieważ, co z tego</translation>
    </message>
    <message>
        <source>Delete reply</source>
        <translation>Usuń replikę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} say to this?</source>
        <translation>Jeszcze bez szkicu: co na to {}?</translation>
    </message>
    <message>
        <source>reply {}</source>
        <translation>replika {}</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Flag</source>
        <translation>Flaga</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Rodzaj tezy</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Wątek</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artykuł</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>tez(y)</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>wszędzie</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>dowody</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>flaga</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>odpowiedzi</translation>
    </message>
    <message>
        <source>side</source>
        <translation>strona</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>źródła</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stan</translation>
    </message>
    <message>
        <source>terms, dates, bottom line</source>
        <translation>pojęcia, daty, sedno</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>wątek</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>1 claim</source>
        <translation>1 teza</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 miejsce</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Zamknij wyszukiwanie</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Zamknij wyszukiwanie (Esc)</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Znajdź wszędzie</translation>
    </message>
    <message>
        <source>Find in article, claims, responses, evidence, sources, notes</source>
        <translation>Znajdź w artykule, tezach, odpowiedziach, dowodach, źródłach, notatkach</translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation>Nie ma takiej tezy.</translation>
    </message>
    <message>
        <source>Reading the debate…</source>
        <translation>Czytanie debaty…</translation>
    </message>
    <message>
        <source>Type words to look for, or choose a filter to list the claims that pass it.</source>
        <translation>Wpisz szukane słowa albo wybierz filtr, aby zobaczyć pasujące tezy.</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>tezy: {:,}</translation>
    </message>
    <message>
        <source>{:,} places</source>
        <translation>miejsca: {:,}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>{} in {} and elsewhere</source>
        <translation>{} · {} i inne miejsca</translation>
    </message>
    <message>
        <source>{} · the first {} are listed</source>
        <translation>{} · na liście pierwsze {}</translation>
    </message>
    <message>
        <source>“{}” stands nowhere in this debate.</source>
        <translation>„{}” nie występuje w tej debacie.</translation>
    </message>
    <message>
        <source>“{}” stands nowhere that the filters let through.</source>
        <translation>„{}” nie występuje tam, gdzie pozwalają filtry.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Places found</source>
        <translation>Trafienia</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (line {})</source>
        <translation> (wiersz {})</translation>
    </message>
    <message>
        <source> (lines {})</source>
        <translation> (wiersze {})</translation>
    </message>
    <message>
        <source> ({} more)</source>
        <translation> (i jeszcze {})</translation>
    </message>
    <message>
        <source> since {:%Y-%m-%d, %H:%M}</source>
        <translation> od {:%Y-%m-%d, %H:%M}</translation>
    </message>
    <message>
        <source>A character</source>
        <translation>Znak</translation>
    </message>
    <message>
        <source>A debate has at least {} sides. Keep one more, or add one.</source>
        <translation>Najmniejsza liczba stron w debacie: {}. Zostaw jeszcze jedną lub dodaj nową.</translation>
    </message>
    <message>
        <source>A debate has at most {} sides. Remove one first.</source>
        <translation>Największa liczba stron w debacie: {}. Najpierw usuń jedną.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or an alias.</source>
        <translation>Klucz musi być słowem, a nie listą, mapą ani aliasem.</translation>
    </message>
    <message>
        <source>A ladder of replies has at most {} rungs. Mark a new claim and go on there.</source>
        <translation>Największa liczba szczebli drabinki: {}. Oznacz nową tezę i kontynuuj tam.</translation>
    </message>
    <message>
        <source>A merge left a conflict marker here ({}); choose one of the two versions.</source>
        <translation>Po łączeniu został tu znacznik konfliktu ({}); wybierz jedną z dwóch wersji.</translation>
    </message>
    <message>
        <source>A project has at most {:,} parts; this file has more.</source>
        <translation>Największa liczba części projektu: {:,}; ten plik ma więcej.</translation>
    </message>
    <message>
        <source>A project has at most {} sides, and {:,} responses; this file has more.</source>
        <translation>Najwięcej stron w projekcie: {}, odpowiedzi: {:,}; ten plik ma więcej.</translation>
    </message>
    <message>
        <source>A second document begins here; a project is one document.</source>
        <translation>Tu zaczyna się drugi dokument; projekt to jeden dokument.</translation>
    </message>
    <message>
        <source>A tab stands at the start of the line; indent with spaces.</source>
        <translation>Na początku wiersza stoi tabulator; wcięcie rób spacjami.</translation>
    </message>
    <message>
        <source>Aliases (*{}) are not used here; write the value out.</source>
        <translation>Aliasów (*{}) się tu nie używa; zapisz wartość w całości.</translation>
    </message>
    <message>
        <source>An entry of the tray names its kind and holds the item; this one does not.</source>
        <translation>Wpis usuniętych elementów podaje rodzaj i zawiera element; ten nie.</translation>
    </message>
    <message>
        <source>An id is a word, not {}.</source>
        <translation>Identyfikator to słowo, a nie {}.</translation>
    </message>
    <message>
        <source>An item of the kind “{}” has no place under “{}”.</source>
        <translation>Element rodzaju „{}” nie ma miejsca pod „{}”.</translation>
    </message>
    <message>
        <source>Anchors (&amp;{}) are not used here; remove it.</source>
        <translation>Kotwic (&amp;{}) się tu nie używa; usuń ją.</translation>
    </message>
    <message>
        <source>Article · {}</source>
        <translation>Artykuł · {}</translation>
    </message>
    <message>
        <source>Both changed this.</source>
        <translation>To zmieniono po obu stronach.</translation>
    </message>
    <message>
        <source>Both of you changed this claim. Choose what becomes of each part that both wrote.</source>
        <translation>Tę tezę zmieniono po obu stronach. Wybierz, co się stanie z każdą częścią napisaną po obu stronach.</translation>
    </message>
    <message>
        <source>Could not read {}: the system says “{}”. Copy the file elsewhere and open the copy.</source>
        <translation>Nie można odczytać {}: system zgłasza „{}”. Skopiuj plik w inne miejsce i otwórz kopię.</translation>
    </message>
    <message>
        <source>Could not read {}: you have no permission for that in {}. Copy the file to a folder of your own and open the copy.</source>
        <translation>Nie można odczytać {}: brak uprawnień w {}. Skopiuj plik do własnego folderu i otwórz kopię.</translation>
    </message>
    <message>
        <source>Could not save {}: {}. Your work is kept; try again or save elsewhere.</source>
        <translation>Nie można zapisać {}: {}. Praca jest bezpieczna; spróbuj ponownie lub zapisz gdzie indziej.</translation>
    </message>
    <message>
        <source>Could not {} {}: you have no permission for that here. Choose another place.</source>
        <translation>Nie można {0} {1}: brak uprawnień w tym miejscu. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>HTML in the Markdown</source>
        <translation>HTML w Markdownie</translation>
    </message>
    <message>
        <source>Key terms</source>
        <translation>Kluczowe pojęcia</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than {} deep.</source>
        <translation>Listy i mapy są zagnieżdżone głębiej niż wolno (poziomy: {}).</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not used here; write the values out.</source>
        <translation>Kluczy scalania (&lt;&lt;) się tu nie używa; zapisz wartości w całości.</translation>
    </message>
    <message>
        <source>No text was found in {}: {}, as a scanner makes them. Let a program recognise the text (OCR), save it, and open that.</source>
        <translation>W {} nie znaleziono tekstu: {}, jak ze skanera. Rozpoznaj tekst (OCR), zapisz wynik i otwórz go.</translation>
    </message>
    <message>
        <source>One of you deleted this claim and the other worked on it. It stays.</source>
        <translation>Tezę usunięto po jednej stronie, a po drugiej nad nią pracowano. Zostaje.</translation>
    </message>
    <message>
        <source>Page {} has no text: what is seen there is a picture, or nothing.</source>
        <translation>Strona {} nie ma tekstu: jest tam obraz albo nic.</translation>
    </message>
    <message>
        <source>Pages {} have no text: what is seen there is a picture, or nothing.</source>
        <translation>Strony {} nie mają tekstu: jest tam obraz albo nic.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, of a project that was never saved.</source>
        <translation>Odzyskano szkic z {}; projektu nigdy nie zapisano.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, {}.</source>
        <translation>Odzyskano szkic z {}, {}.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} cannot be read or is not there any more. The draft opens as a copy.</source>
        <translation>Odzyskano szkic z {}; pliku {} nie da się odczytać albo już go nie ma. Szkic otworzy się jako kopia.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} has been changed since. The draft opens as a copy beside it.</source>
        <translation>Odzyskano szkic z {}; plik {} od tego czasu zmieniono. Szkic otworzy się obok jako kopia.</translation>
    </message>
    <message>
        <source>Side {} has no name. Give it one.</source>
        <translation>Strona {} nie ma nazwy. Nadaj ją.</translation>
    </message>
    <message>
        <source>Source · {}{}</source>
        <translation>Źródło · {}{}</translation>
    </message>
    <message>
        <source>Tags ({}) are not used here; remove it.</source>
        <translation>Znaczników ({}) się tu nie używa; usuń go.</translation>
    </message>
    <message>
        <source>That reply would answer its own side there. Hang it under another side’s words.</source>
        <translation>Ta replika odpowiadałaby tam własnej stronie. Umieść ją pod słowami innej strony.</translation>
    </message>
    <message>
        <source>The article is not word for word what was imported.</source>
        <translation>Artykuł nie jest słowo w słowo taki jak zaimportowany.</translation>
    </message>
    <message>
        <source>The book has {} chapters; the longest was taken: {}.</source>
        <translation>Rozdziały książki: {}; wzięto najdłuższy: {}.</translation>
    </message>
    <message>
        <source>The brief could not be typeset: {}. Your project is untouched; please report this.</source>
        <translation>Nie udało się złożyć konspektu: {}. Projekt jest nienaruszony; prosimy to zgłosić.</translation>
    </message>
    <message>
        <source>The brief was not finished within {:.0f} seconds. Leave out some claims and export again.</source>
        <translation>Konspekt nie powstał w wyznaczonym czasie ({:.0f} s). Pomiń część tez i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>The character {} cannot stand in a project file; remove it.</source>
        <translation>Znak {} nie może stać w pliku projektu; usuń go.</translation>
    </message>
    <message>
        <source>The character “{}”</source>
        <translation>Znak „{}”</translation>
    </message>
    <message>
        <source>The debate</source>
        <translation>Debata</translation>
    </message>
    <message>
        <source>The document has tracked changes: what was inserted is kept, what was deleted is left out.</source>
        <translation>Dokument ma śledzone zmiany: wstawione zostaje, usunięte pominięto.</translation>
    </message>
    <message>
        <source>The file holds more than {:,} values and keys; no debate does. Something is damaged here.</source>
        <translation>Wartości i kluczy w pliku jest więcej niż {:,}; żadna debata tylu nie ma. Coś jest uszkodzone.</translation>
    </message>
    <message>
        <source>The file {}: it is damaged. Look for an older copy in its folder or your backups.</source>
        <translation>Plik {}: jest uszkodzony. Poszukaj starszej kopii w jego folderze lub w kopiach zapasowych.</translation>
    </message>
    <message>
        <source>The file's structure breaks here ({}); compare the indentation and quotes with the lines above.</source>
        <translation>Tu załamuje się budowa pliku ({}); porównaj wcięcia i cudzysłowy z wierszami powyżej.</translation>
    </message>
    <message>
        <source>The format version is a whole number from 1; here it is {}.</source>
        <translation>Wersja formatu to liczba całkowita od 1; tu jest {}.</translation>
    </message>
    <message>
        <source>The id “{}” is taken already; each is used once.</source>
        <translation>Identyfikator „{}” jest już zajęty; każdy występuje raz.</translation>
    </message>
    <message>
        <source>The key “{}” stands here and on line {}; keep one of them.</source>
        <translation>Klucz „{}” stoi tu i w wierszu {}; zostaw jeden.</translation>
    </message>
    <message>
        <source>The keys of “{}” should stand here, not {}.</source>
        <translation>Tu powinny stać klucze „{}”, a nie {}.</translation>
    </message>
    <message>
        <source>The lock beside {} cannot be read, so somebody may have it open. Open it to read; or open it anyway, if you know that nobody has.</source>
        <translation>Nie da się odczytać blokady obok {}, więc ktoś może mieć plik otwarty. Otwórz do czytania; albo mimo to, jeśli wiadomo, że nikt go nie ma.</translation>
    </message>
    <message>
        <source>The page says that only a part of it is free to read: check that the article is whole.</source>
        <translation>Strona podaje, że za darmo dostępna jest tylko część: sprawdź, czy artykuł jest cały.</translation>
    </message>
    <message>
        <source>The paper has {} of {} words. Sources are not counted.</source>
        <translation>Słowa w dokumencie: {} z {}. Źródła się nie liczą.</translation>
    </message>
    <message>
        <source>The sentences could not be read through this time. Change the article, or open the project again.</source>
        <translation>Tym razem nie udało się przejrzeć zdań. Zmień artykuł lub otwórz projekt ponownie.</translation>
    </message>
    <message>
        <source>There is no dictionary “{}” here, so these words are not checked. Put {}.aff and {}.dic into {}, or choose another dictionary in the settings.</source>
        <translation>Nie ma tu słownika „{}”, więc te słowa nie są sprawdzane. Umieść {}.aff i {}.dic w {} albo wybierz inny słownik w ustawieniach.</translation>
    </message>
    <message>
        <source>There is no item “{}” in this project.</source>
        <translation>W tym projekcie nie ma elementu „{}”.</translation>
    </message>
    <message>
        <source>There is no {} “{}” in this project.</source>
        <translation>W tym projekcie nie ma: {} „{}”.</translation>
    </message>
    <message>
        <source>There is no “{}” in this project to put this back into.</source>
        <translation>W tym projekcie nie ma „{}”, do którego można by to wstawić.</translation>
    </message>
    <message>
        <source>They changed this claim; nothing that you changed is touched.</source>
        <translation>Tę tezę zmieniono w kopii; własne zmiany pozostają nietknięte.</translation>
    </message>
    <message>
        <source>They deleted this claim. It goes to the tray.</source>
        <translation>Tę tezę usunięto w kopii. Trafi do usuniętych elementów.</translation>
    </message>
    <message>
        <source>They made this claim.</source>
        <translation>Ta teza powstała w kopii.</translation>
    </message>
    <message>
        <source>This article does not seem to be in English, so its sentences are only numbered. Which of them are claims is for you to judge.</source>
        <translation>Ten artykuł chyba nie jest po angielsku, więc zdania są tylko ponumerowane. Które z nich są tezami, trzeba ocenić samodzielnie.</translation>
    </message>
    <message>
        <source>This debate has no side “{}”. Its sides are {}.</source>
        <translation>W tej debacie nie ma strony „{}”. Strony: {}.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text; a project file is.</source>
        <translation>To nie jest tekst UTF-8, a plik projektu nim jest.</translation>
    </message>
    <message>
        <source>This is not a CSL-JSON file: {}. In your citation manager, export as CSL-JSON and import that.</source>
        <translation>To nie jest plik CSL-JSON: {}. Wyeksportuj z menedżera bibliografii jako CSL-JSON i zaimportuj.</translation>
    </message>
    <message>
        <source>This is not a DebatePrep project: it does not begin with “debateprep: 1”.</source>
        <translation>To nie jest projekt DebatePrep: nie zaczyna się od „debateprep: 1”.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Two sides are called “{}”. Give each a name of its own.</source>
        <translation>Dwie strony nazywają się „{}”. Nadaj każdej własną nazwę.</translation>
    </message>
    <message>
        <source>What was written last could not be read.</source>
        <translation>Nie udało się odczytać tego, co napisano na końcu.</translation>
    </message>
    <message>
        <source>What you rehearsed before cannot be opened. Let the app read and write {}</source>
        <translation>Nie można otworzyć wcześniejszych ćwiczeń. Zezwól aplikacji na odczyt i zapis w {}</translation>
    </message>
    <message>
        <source>What you rehearsed before could not be read, so every claim is new again. The old file is kept: {}</source>
        <translation>Nie udało się odczytać wcześniejszych ćwiczeń, więc każda teza jest znów nowa. Stary plik zachowano: {}</translation>
    </message>
    <message>
        <source>What you write cannot be kept safe from a crash just now: {} ({}). Save the project; it is tried again every few seconds.</source>
        <translation>To, co piszesz, nie jest teraz chronione przed awarią: {} ({}). Zapisz projekt; próba powtarza się co kilka sekund.</translation>
    </message>
    <message>
        <source>With the copy comes: {}.</source>
        <translation>Z kopią przychodzi: {}.</translation>
    </message>
    <message>
        <source>Your rating is not kept: the app could not write its file. The sitting goes on; free some space, or let the app write in {}</source>
        <translation>Ocena nie została zachowana: aplikacja nie mogła zapisać pliku. Ćwiczenie trwa; zwolnij miejsce lub zezwól na zapis w {}</translation>
    </message>
    <message>
        <source>a comment in the margin</source>
        <translation>komentarz na marginesie</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>formularz</translation>
    </message>
    <message>
        <source>a line of signs only</source>
        <translation>wiersz z samych znaków</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>a map of keys</source>
        <translation>mapa kluczy</translation>
    </message>
    <message>
        <source>a menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>a notice about cookies</source>
        <translation>informacja o plikach cookie</translation>
    </message>
    <message>
        <source>a notice over the page</source>
        <translation>komunikat nad stroną</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>a running head or foot</source>
        <translation>nagłówek lub stopka strony</translation>
    </message>
    <message>
        <source>about the author or the date</source>
        <translation>o autorze lub dacie</translation>
    </message>
    <message>
        <source>add article</source>
        <translation>dodanie artykułu</translation>
    </message>
    <message>
        <source>add comment</source>
        <translation>dodanie komentarza</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>dodanie dowodu</translation>
    </message>
    <message>
        <source>add passage to {}</source>
        <translation>dodanie fragmentu do {}</translation>
    </message>
    <message>
        <source>add reply</source>
        <translation>dodanie repliki</translation>
    </message>
    <message>
        <source>add side {}</source>
        <translation>dodanie strony {}</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>dodanie źródła</translation>
    </message>
    <message>
        <source>add “{}” to the words</source>
        <translation>dodanie „{}” do słownika</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>wspólny grunt</translation>
    </message>
    <message>
        <source>an advertisement</source>
        <translation>reklama</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>archiwum innych plików</translation>
    </message>
    <message>
        <source>an offer to subscribe</source>
        <translation>oferta subskrypcji</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artykuł</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>artykuł {}</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artykuły</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>zadaje pytanie</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>because</source>
        <translation>ponieważ</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>obok artykułu</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>sedno</translation>
    </message>
    <message>
        <source>bring back {}</source>
        <translation>przywrócenie: {}</translation>
    </message>
    <message>
        <source>buttons for sharing</source>
        <translation>przyciski udostępniania</translation>
    </message>
    <message>
        <source>can be checked as a fact</source>
        <translation>da się sprawdzić jako fakt</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>dostosowanie ustawień</translation>
    </message>
    <message>
        <source>change the article’s details</source>
        <translation>poprawienie danych artykułu</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>zmieniono po obu stronach</translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation>zmieniono w kopii</translation>
    </message>
    <message>
        <source>choose basis</source>
        <translation>wybór podstawy</translation>
    </message>
    <message>
        <source>choose kind</source>
        <translation>wybór rodzaju</translation>
    </message>
    <message>
        <source>choose side</source>
        <translation>wybór strony</translation>
    </message>
    <message>
        <source>choose source</source>
        <translation>wybór źródła</translation>
    </message>
    <message>
        <source>choose stance</source>
        <translation>wybór stanowiska</translation>
    </message>
    <message>
        <source>choose strength</source>
        <translation>wybór siły</translation>
    </message>
    <message>
        <source>choose what is printed</source>
        <translation>wybór treści wydruku</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>teza</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>teza {}</translation>
    </message>
    <message>
        <source>claim {}: {}</source>
        <translation>teza {}: {}</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>tez(y)</translation>
    </message>
    <message>
        <source>claims that one thing causes another: “{}”</source>
        <translation>mówi o przyczynie i skutku: „{}”</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>komentarz</translation>
    </message>
    <message>
        <source>comment resolved</source>
        <translation>komentarz załatwiony</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>komentarze czytelników</translation>
    </message>
    <message>
        <source>compares: “{}”</source>
        <translation>porównuje: „{}”</translation>
    </message>
    <message>
        <source>correct the article</source>
        <translation>poprawienie artykułu</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>daty</translation>
    </message>
    <message>
        <source>delete claim {}</source>
        <translation>usunięcie tezy {}</translation>
    </message>
    <message>
        <source>delete comment</source>
        <translation>usunięcie komentarza</translation>
    </message>
    <message>
        <source>delete reply</source>
        <translation>usunięcie repliki</translation>
    </message>
    <message>
        <source>delete source</source>
        <translation>usunięcie źródła</translation>
    </message>
    <message>
        <source>deleted by one, changed by the other</source>
        <translation>usunięto po jednej, zmieniono po drugiej stronie</translation>
    </message>
    <message>
        <source>deleted by them</source>
        <translation>usunięto w kopii</translation>
    </message>
    <message>
        <source>deleted under tracked changes</source>
        <translation>usunięte w śledzonych zmianach</translation>
    </message>
    <message>
        <source>denies something outright: “{}”</source>
        <translation>stanowczo zaprzecza: „{}”</translation>
    </message>
    <message>
        <source>denies something: “{}”</source>
        <translation>zaprzecza: „{}”</translation>
    </message>
    <message>
        <source>describe source</source>
        <translation>opisanie źródła</translation>
    </message>
    <message>
        <source>dismiss suggestion</source>
        <translation>odrzucenie sugestii</translation>
    </message>
    <message>
        <source>draft reply {}</source>
        <translation>pisanie repliki {}</translation>
    </message>
    <message>
        <source>draft response</source>
        <translation>pisanie odpowiedzi</translation>
    </message>
    <message>
        <source>draw red line</source>
        <translation>wyznaczenie czerwonej linii</translation>
    </message>
    <message>
        <source>draws a conclusion: “{}”</source>
        <translation>wyciąga wniosek: „{}”</translation>
    </message>
    <message>
        <source>event</source>
        <translation>wydarzenie</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>dowód</translation>
    </message>
    <message>
        <source>explains by a reason or an aim: “{}”</source>
        <translation>wyjaśnia powodem lub celem: „{}”</translation>
    </message>
    <message>
        <source>flag as “{}”</source>
        <translation>dodanie flagi „{}”</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>ukryte na stronie</translation>
    </message>
    <message>
        <source>holds nothing but zero bytes</source>
        <translation>zawiera same bajty zerowe</translation>
    </message>
    <message>
        <source>holds only under a condition: “{}”</source>
        <translation>zachodzi tylko pod warunkiem: „{}”</translation>
    </message>
    <message>
        <source>import 1 source</source>
        <translation>import 1 źródła</translation>
    </message>
    <message>
        <source>import {} sources</source>
        <translation>import źródeł ({})</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>interes</translation>
    </message>
    <message>
        <source>is a heading, or part of a list</source>
        <translation>to nagłówek lub część listy</translation>
    </message>
    <message>
        <source>is a note on the author</source>
        <translation>to nota o autorze</translation>
    </message>
    <message>
        <source>is about one person: “{}”</source>
        <translation>dotyczy jednej osoby: „{}”</translation>
    </message>
    <message>
        <source>is about the author: “{}”</source>
        <translation>dotyczy autora: „{}”</translation>
    </message>
    <message>
        <source>is about the text or the meeting itself: “{}”</source>
        <translation>dotyczy samego tekstu lub spotkania: „{}”</translation>
    </message>
    <message>
        <source>is announced as a point of its own: “{}”</source>
        <translation>zapowiedziane jako osobny punkt: „{}”</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>jest puste</translation>
    </message>
    <message>
        <source>is hedged (ask how sure the author can be): “{}”</source>
        <translation>wyrażone ostrożnie (na ile autor może być pewien?): „{}”</translation>
    </message>
    <message>
        <source>is mostly somebody’s words in quotation marks</source>
        <translation>to głównie cudze słowa w cudzysłowie</translation>
    </message>
    <message>
        <source>is put without exception: “{}”</source>
        <translation>nie dopuszcza wyjątków: „{}”</translation>
    </message>
    <message>
        <source>is the author's own view: “{}”</source>
        <translation>to własny pogląd autora: „{}”</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>wydawca</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>urywa się</translation>
    </message>
    <message>
        <source>it cannot be read as JSON</source>
        <translation>nie da się odczytać jako JSON</translation>
    </message>
    <message>
        <source>it did not come back as it was written</source>
        <translation>odczytano co innego, niż zapisano</translation>
    </message>
    <message>
        <source>it holds no list of sources</source>
        <translation>nie ma w nim listy źródeł</translation>
    </message>
    <message>
        <source>its page is a picture</source>
        <translation>strona jest obrazem</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>jego słowa</translation>
    </message>
    <message>
        <source>its {} pages are pictures</source>
        <translation>wszystkie strony ({}) są obrazami</translation>
    </message>
    <message>
        <source>judges: “{}”</source>
        <translation>ocenia: „{}”</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>kind of evidence</source>
        <translation>rodzaj dowodu</translation>
    </message>
    <message>
        <source>leaves the question open: “{}”</source>
        <translation>pozostawia pytanie otwarte: „{}”</translation>
    </message>
    <message>
        <source>links</source>
        <translation>odnośniki</translation>
    </message>
    <message>
        <source>mark as {}</source>
        <translation>oznaczenie jako „{}”</translation>
    </message>
    <message>
        <source>mark claim {}</source>
        <translation>oznaczenie tezy {}</translation>
    </message>
    <message>
        <source>mark slip</source>
        <translation>oznaczenie błędu oryginału</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>znaczenie</translation>
    </message>
    <message>
        <source>merge claim {} into {}</source>
        <translation>scalenie tezy {} z {}</translation>
    </message>
    <message>
        <source>merge copy</source>
        <translation>scalenie kopii</translation>
    </message>
    <message>
        <source>merge with the file</source>
        <translation>scalenie z plikiem</translation>
    </message>
    <message>
        <source>move article</source>
        <translation>przesunięcie artykułu</translation>
    </message>
    <message>
        <source>move claim {}</source>
        <translation>przesunięcie tezy {}</translation>
    </message>
    <message>
        <source>move reply</source>
        <translation>przesunięcie repliki</translation>
    </message>
    <message>
        <source>move words</source>
        <translation>przeniesienie słów</translation>
    </message>
    <message>
        <source>name the theme</source>
        <translation>nazwanie wątku</translation>
    </message>
    <message>
        <source>near the title</source>
        <translation>przy tytule</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>newer than the file: {}</source>
        <translation>nowsze niż plik: {}</translation>
    </message>
    <message>
        <source>not put into words yet</source>
        <translation>jeszcze niesformułowane</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nic się nie zmieniło</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otworzyć</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>pytanie otwarte</translation>
    </message>
    <message>
        <source>outside the main text</source>
        <translation>poza tekstem głównym</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>numery stron</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>passes a judgement: “{}”</source>
        <translation>wydaje sąd: „{}”</translation>
    </message>
    <message>
        <source>pinpoint</source>
        <translation>miejsce w źródle</translation>
    </message>
    <message>
        <source>place</source>
        <translation>raz</translation>
    </message>
    <message>
        <source>pointers to other articles</source>
        <translation>odsyłacze do innych artykułów</translation>
    </message>
    <message>
        <source>predicts: “{}”</source>
        <translation>przewiduje: „{}”</translation>
    </message>
    <message>
        <source>presents something as proven or certain: “{}”</source>
        <translation>przedstawia jako dowiedzione lub pewne: „{}”</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>notatki prywatne</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publikacja</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pytanie</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cytat</translation>
    </message>
    <message>
        <source>re-attach {}</source>
        <translation>przypięcie {}</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>czerwona linia</translation>
    </message>
    <message>
        <source>remarks on it</source>
        <translation>flagi</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>usunięcie artykułu</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>usunięcie dowodu</translation>
    </message>
    <message>
        <source>remove passage of {}</source>
        <translation>usunięcie fragmentu {}</translation>
    </message>
    <message>
        <source>replace the article’s text</source>
        <translation>zastąpienie tekstu artykułu</translation>
    </message>
    <message>
        <source>reports someone else’s view</source>
        <translation>przytacza cudzy pogląd</translation>
    </message>
    <message>
        <source>reports what somebody said or thinks: “{}”</source>
        <translation>przytacza czyjeś słowa lub myśli: „{}”</translation>
    </message>
    <message>
        <source>reshape mark of {}</source>
        <translation>przesunięcie granic oznaczenia {}</translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation>załatwienie komentarza</translation>
    </message>
    <message>
        <source>response</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>restore claim</source>
        <translation>przywrócenie tezy</translation>
    </message>
    <message>
        <source>restore claim {}</source>
        <translation>przywrócenie tezy {}</translation>
    </message>
    <message>
        <source>says what is at stake: “{}”</source>
        <translation>mówi, o co toczy się gra: „{}”</translation>
    </message>
    <message>
        <source>says what should be done: “{}”</source>
        <translation>mówi, co należy zrobić: „{}”</translation>
    </message>
    <message>
        <source>set pace</source>
        <translation>ustawienie tempa</translation>
    </message>
    <message>
        <source>sets itself against something: “{}”</source>
        <translation>przeciwstawia się czemuś: „{}”</translation>
    </message>
    <message>
        <source>side</source>
        <translation>strona</translation>
    </message>
    <message>
        <source>side {}</source>
        <translation>strona {}</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>strony</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>błąd oryginału</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>co z tego</translation>
    </message>
    <message>
        <source>source</source>
        <translation>źródło</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>źródła</translation>
    </message>
    <message>
        <source>split claim {}</source>
        <translation>podział tezy {}</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>stands around the article: a byline, a date, a caption or a notice</source>
        <translation>stoi wokół artykułu: podpis, data, opis zdjęcia lub komunikat</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>stoi w</translation>
    </message>
    <message>
        <source>stated or inferred</source>
        <translation>powiedziane lub wywnioskowane</translation>
    </message>
    <message>
        <source>states how things are: “{}”</source>
        <translation>mówi, jak się rzeczy mają: „{}”</translation>
    </message>
    <message>
        <source>states something plainly: “{}”</source>
        <translation>wprost stwierdza: „{}”</translation>
    </message>
    <message>
        <source>status</source>
        <translation>stan</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>siła</translation>
    </message>
    <message>
        <source>suggest sentence again</source>
        <translation>ponowne zasugerowanie zdania</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tagi</translation>
    </message>
    <message>
        <source>take off “{}”</source>
        <translation>zdjęcie flagi „{}”</translation>
    </message>
    <message>
        <source>take the source’s words</source>
        <translation>pobranie tekstu źródła</translation>
    </message>
    <message>
        <source>take words from the source</source>
        <translation>pobranie słów ze źródła</translation>
    </message>
    <message>
        <source>takes up the title: {}</source>
        <translation>nawiązuje do tytułu: {}</translation>
    </message>
    <message>
        <source>tells of the past: “{}”</source>
        <translation>opowiada o przeszłości: „{}”</translation>
    </message>
    <message>
        <source>tells what happened: “{}”</source>
        <translation>opowiada, co się stało: „{}”</translation>
    </message>
    <message>
        <source>term</source>
        <translation>pojęcie</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>pojęcia</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>the article’s title</source>
        <translation>tytuł artykułu</translation>
    </message>
    <message>
        <source>the author’s name</source>
        <translation>imię i nazwisko autora</translation>
    </message>
    <message>
        <source>the choices for printing</source>
        <translation>ustawienia wydruku</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>the disk kept something else than what was written</source>
        <translation>dysk zachował co innego, niż zapisano</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>dysk zgłasza błąd</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>wydarzenie</translation>
    </message>
    <message>
        <source>the file is larger than this place allows</source>
        <translation>plik jest większy, niż pozwala to miejsce</translation>
    </message>
    <message>
        <source>the folder cannot be made ({})</source>
        <translation>nie można utworzyć folderu ({})</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>folderu już nie ma</translation>
    </message>
    <message>
        <source>the foot of the page</source>
        <translation>stopka strony</translation>
    </message>
    <message>
        <source>the head of the page</source>
        <translation>nagłówek strony</translation>
    </message>
    <message>
        <source>the head or foot of the pages</source>
        <translation>nagłówek lub stopka stron</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>dowiązanie prowadzi do samego siebie</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>nazwa jest za długa</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>the system says “{}”</source>
        <translation>system zgłasza „{}”</translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation>spis treści</translation>
    </message>
    <message>
        <source>the title, question or bottom line</source>
        <translation>tytuł, pytanie lub sedno</translation>
    </message>
    <message>
        <source>the typesetter cannot be started ({})</source>
        <translation>nie można uruchomić programu składu ({})</translation>
    </message>
    <message>
        <source>the typesetter stopped with status {}</source>
        <translation>program składu zakończył się kodem {}</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>wątek</translation>
    </message>
    <message>
        <source>this place can only be read</source>
        <translation>to miejsce jest tylko do odczytu</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>otwarto za dużo plików</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>tłumacz</translation>
    </message>
    <message>
        <source>unmark slip</source>
        <translation>usunięcie oznaczenia błędu</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>bez tytułu</translation>
    </message>
    <message>
        <source>use the other source</source>
        <translation>użycie innego źródła</translation>
    </message>
    <message>
        <source>uses a superlative: “{}”</source>
        <translation>używa stopnia najwyższego: „{}”</translation>
    </message>
    <message>
        <source>with changes to what lies in the tray</source>
        <translation>ze zmianami w usuniętych elementach</translation>
    </message>
    <message>
        <source>word the claim</source>
        <translation>sformułowanie tezy</translation>
    </message>
    <message>
        <source>words of the article</source>
        <translation>słowa artykułu</translation>
    </message>
    <message>
        <source>write</source>
        <translation>zapisać</translation>
    </message>
    <message>
        <source>write agreed ground</source>
        <translation>pisanie wspólnego gruntu</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>pisanie notatek</translation>
    </message>
    <message>
        <source>write open question</source>
        <translation>pisanie pytania otwartego</translation>
    </message>
    <message>
        <source>write pinpoint</source>
        <translation>wpisanie miejsca w źródle</translation>
    </message>
    <message>
        <source>write quotation</source>
        <translation>wpisanie cytatu</translation>
    </message>
    <message>
        <source>write red line</source>
        <translation>pisanie czerwonej linii</translation>
    </message>
    <message>
        <source>write source</source>
        <translation>wpisanie źródła</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>brak uprawnień do zapisu</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>limit na tym dysku jest wyczerpany</translation>
    </message>
    <message>
        <source>{} It stands on line {} already.</source>
        <translation>{} Stoi to już w wierszu {}.</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>dodano: {}</translation>
    </message>
    <message>
        <source>{} cannot be read as a project. Line {}, column {}: {}{}</source>
        <translation>{} nie da się odczytać jako projektu. Wiersz {}, kolumna {}: {}{}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>zmieniono: {}</translation>
    </message>
    <message>
        <source>{} changed by both</source>
        <translation>zmieniono po obu stronach: {}</translation>
    </message>
    <message>
        <source>{} claim changed</source>
        <translation>zmieniono {} tezę</translation>
    </message>
    <message>
        <source>{} claim changed by both</source>
        <translation>{} tezę zmieniono po obu stronach</translation>
    </message>
    <message>
        <source>{} claim deleted by one and changed by the other</source>
        <translation>{} tezę usunięto po jednej, a zmieniono po drugiej stronie</translation>
    </message>
    <message>
        <source>{} claim deleted by them</source>
        <translation>{} tezę usunięto w kopii</translation>
    </message>
    <message>
        <source>{} claim new</source>
        <translation>{} nowa teza</translation>
    </message>
    <message>
        <source>{} claims changed</source>
        <translation>zmienione tezy: {}</translation>
    </message>
    <message>
        <source>{} claims changed by both</source>
        <translation>tezy zmienione po obu stronach: {}</translation>
    </message>
    <message>
        <source>{} claims deleted by one and changed by the other</source>
        <translation>tezy usunięte po jednej, a zmienione po drugiej stronie: {}</translation>
    </message>
    <message>
        <source>{} claims deleted by them</source>
        <translation>tezy usunięte w kopii: {}</translation>
    </message>
    <message>
        <source>{} claims new</source>
        <translation>nowe tezy: {}</translation>
    </message>
    <message>
        <source>{} could not be read to its end: the file is damaged, or made to do harm. Get it from where it was published, or save the article as text and open that.</source>
        <translation>Nie udało się odczytać {} do końca: plik jest uszkodzony albo ma szkodzić. Pobierz go stamtąd, gdzie go opublikowano, albo zapisz artykuł jako tekst i otwórz.</translation>
    </message>
    <message>
        <source>{} could not be read: the system says “{}”. Close some programs and open it again.</source>
        <translation>Nie można odczytać {}: system zgłasza „{}”. Zamknij kilka programów i otwórz ponownie.</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>usunięto: {}</translation>
    </message>
    <message>
        <source>{} deleted by one and changed by the other</source>
        <translation>usunięte po jednej, a zmienione po drugiej stronie: {}</translation>
    </message>
    <message>
        <source>{} deleted by them</source>
        <translation>usunięto w kopii: {}</translation>
    </message>
    <message>
        <source>{} does not end in a format that can be written. Give it the ending {}.</source>
        <translation>{} nie ma rozszerzenia formatu, który da się zapisać. Nadaj plikowi rozszerzenie {}.</translation>
    </message>
    <message>
        <source>{} has no words in it. Choose the file that holds the article's text.</source>
        <translation>W {} nie ma słów. Wybierz plik z tekstem artykułu.</translation>
    </message>
    <message>
        <source>{} has {:,} pages; an article may have {:,}. Save only the article's pages and open those.</source>
        <translation>{}: strony {:,}; artykuł może mieć {:,}. Zapisz tylko strony artykułu i otwórz je.</translation>
    </message>
    <message>
        <source>{} has {}; a project may have {}. It is probably not a project: choose a file that ends in .debate.yaml.</source>
        <translation>{} ma {}; projekt może mieć {}. To chyba nie projekt: wybierz plik kończący się na .debate.yaml.</translation>
    </message>
    <message>
        <source>{} has {}; an article may have {}. Save only the article's text and open that.</source>
        <translation>{} ma {}; artykuł może mieć {}. Zapisz tylko tekst artykułu i otwórz go.</translation>
    </message>
    <message>
        <source>{} in another order</source>
        <translation>{} w innej kolejności</translation>
    </message>
    <message>
        <source>{} is an old Office file (.doc) or one with a password. Open it in Word or LibreOffice, save it as .docx without a password, and open that.</source>
        <translation>{} to stary plik Office (.doc) albo plik z hasłem. Otwórz go w Wordzie lub LibreOffice, zapisz jako .docx bez hasła i otwórz.</translation>
    </message>
    <message>
        <source>{} is closed with a password. Open it in the program that made it, save it without one, and open that.</source>
        <translation>{} jest chroniony hasłem. Otwórz go w programie, w którym powstał, zapisz bez hasła i otwórz.</translation>
    </message>
    <message>
        <source>{} is damaged, cut off, or another kind of file than its name says. Get the file again, or save the article as text and open that.</source>
        <translation>{} jest uszkodzony, ucięty albo innego typu, niż mówi nazwa. Pobierz plik ponownie albo zapisz artykuł jako tekst i otwórz.</translation>
    </message>
    <message>
        <source>{} is in no font of this computer; an empty box stands for it, and the PDF is not archival.</source>
        <translation>{}: brak we wszystkich czcionkach tego komputera; w tym miejscu stoi puste pole, a PDF nie jest archiwalny.</translation>
    </message>
    <message>
        <source>{} is in none of the shipped fonts; the brief was made with a font of this computer.</source>
        <translation>{}: brak w dołączonych czcionkach; konspekt złożono czcionką z tego komputera.</translation>
    </message>
    <message>
        <source>{} is not a file of sources that can be read. In your citation manager, export as BibTeX (.bib), RIS (.ris) or CSL-JSON (.json) and import that.</source>
        <translation>{} nie jest czytelnym plikiem źródeł. Wyeksportuj z menedżera bibliografii jako BibTeX (.bib), RIS (.ris) lub CSL-JSON (.json) i zaimportuj.</translation>
    </message>
    <message>
        <source>{} is not a file that can be opened. Choose a file.</source>
        <translation>{} nie jest plikiem, który da się otworzyć. Wybierz plik.</translation>
    </message>
    <message>
        <source>{} is not a file that can be read. Choose the article's file itself.</source>
        <translation>{} nie jest plikiem, który da się odczytać. Wybierz sam plik artykułu.</translation>
    </message>
    <message>
        <source>{} is not a folder that can be looked into. Name the folder of the projects.</source>
        <translation>{} nie jest folderem, do którego można zajrzeć. Wskaż folder projektów.</translation>
    </message>
    <message>
        <source>{} is not a text file: it holds bytes that are not letters. Open it in the program that made it, save the article as text, and open that.</source>
        <translation>{} nie jest plikiem tekstowym: są w nim bajty, które nie są literami. Otwórz go w programie, w którym powstał, zapisz artykuł jako tekst i otwórz.</translation>
    </message>
    <message>
        <source>{} is not there. Check the name, or look for where it was moved: {}</source>
        <translation>Nie ma {}. Sprawdź nazwę albo poszukaj, dokąd go przeniesiono: {}</translation>
    </message>
    <message>
        <source>{} is open in another window already{}. Open it to read here, or go on in that window.</source>
        <translation>{} jest już otwarty w innym oknie{}. Otwórz go tu do czytania albo kontynuuj w tamtym oknie.</translation>
    </message>
    <message>
        <source>{} is open on the computer {}{}. Open it to read; or open it anyway, if you know that it is closed there.</source>
        <translation>{} jest otwarty na komputerze {}{}. Otwórz do czytania; albo mimo to, jeśli wiadomo, że tam jest zamknięty.</translation>
    </message>
    <message>
        <source>{} is {}, not an article. Choose the file that holds the article's text.</source>
        <translation>{} to {}, a nie artykuł. Wybierz plik z tekstem artykułu.</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>nowe: {}</translation>
    </message>
    <message>
        <source>{} paragraph found, {} kept</source>
        <translation>znaleziono {} akapit, zostawiono: {}</translation>
    </message>
    <message>
        <source>{} paragraphs found, {} kept</source>
        <translation>znalezione akapity: {}, zostawione: {}</translation>
    </message>
    <message>
        <source>{} source read</source>
        <translation>odczytano {} źródło</translation>
    </message>
    <message>
        <source>{} sources read</source>
        <translation>odczytane źródła: {}</translation>
    </message>
    <message>
        <source>{} takes more memory than an article may. Save only the article's text and open that.</source>
        <translation>{} wymaga więcej pamięci, niż może artykuł. Zapisz tylko tekst artykułu i otwórz go.</translation>
    </message>
    <message>
        <source>{} unpacks to more than {}, and an article never does. Save only the article's text and open that.</source>
        <translation>{} po rozpakowaniu przekracza {}, a artykuł nigdy tyle nie ma. Zapisz tylko tekst artykułu i otwórz go.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it. Your work is kept, and nothing was written over theirs: save, and choose what becomes of both.</source>
        <translation>Ktoś zmienił {} od czasu otwarcia. Praca jest bezpieczna i niczego nie nadpisano: zapisz i wybierz, co się stanie z obiema wersjami.</translation>
    </message>
    <message>
        <source>{} was not read to its end, as you wished. Nothing was changed.</source>
        <translation>Zgodnie z życzeniem nie odczytano {} do końca. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{} was not read within {:.0f} seconds. Save only the article's text and open that.</source>
        <translation>Nie odczytano {} w wyznaczonym czasie ({:.0f} s). Zapisz tylko tekst artykułu i otwórz go.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} added</source>
        <translation>{1}: dodano {0}</translation>
    </message>
    <message>
        <source>{} {} changed</source>
        <translation>{1}: zmieniono {0}</translation>
    </message>
    <message>
        <source>{} {} deleted</source>
        <translation>{1}: usunięto {0}</translation>
    </message>
    <message>
        <source>{} {} newer than the file</source>
        <translation>{1}: nowsze niż plik: {0}</translation>
    </message>
    <message>
        <source>{}; 1 entry could not be read{}.</source>
        <translation>{}; nie odczytano 1 wpisu{}.</translation>
    </message>
    <message>
        <source>{}; {} entries could not be read{}.</source>
        <translation>{}; nieodczytane wpisy: {}{}.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}”</translation>
    </message>
    <message>
        <source>“{}” cannot take that value for “{}”.</source>
        <translation>„{}” nie może przyjąć tej wartości dla „{}”.</translation>
    </message>
    <message>
        <source>“{}” does not name one day of the calendar. Write it as 2026-12-01.</source>
        <translation>„{}” nie jest dniem kalendarza. Zapisz go tak: 2026-12-01.</translation>
    </message>
    <message>
        <source>“{}” has no place under “{}”.</source>
        <translation>„{}” nie ma miejsca pod „{}”.</translation>
    </message>
    <message>
        <source>“{}” is a list of texts, not {}.</source>
        <translation>„{}” to lista tekstów, a nie {}.</translation>
    </message>
    <message>
        <source>“{}” is a list, each entry behind a dash, not {}.</source>
        <translation>„{}” to lista z kreską przed każdym wpisem, a nie {}.</translation>
    </message>
    <message>
        <source>“{}” is a list, not {}.</source>
        <translation>„{}” to lista, a nie {}.</translation>
    </message>
    <message>
        <source>“{}” is a map from side to text, not {}.</source>
        <translation>„{}” to mapa „strona: tekst”, a nie {}.</translation>
    </message>
    <message>
        <source>“{}” is a text, not {}. Put quotes around it if it is meant as one.</source>
        <translation>„{}” to tekst, a nie {}. Ujmij w cudzysłów, jeśli to ma być tekst.</translation>
    </message>
    <message>
        <source>“{}” is a whole number, not {}.</source>
        <translation>„{}” to liczba całkowita, a nie {}.</translation>
    </message>
    <message>
        <source>“{}” is another debate than “{}”, not a copy of it. Open it by itself and copy what you need.</source>
        <translation>„{}” to inna debata niż „{}”, a nie jej kopia. Otwórz ją osobno i skopiuj, co potrzebne.</translation>
    </message>
    <message>
        <source>“{}” is in this project already.</source>
        <translation>„{}” już jest w tym projekcie.</translation>
    </message>
    <message>
        <source>“{}” is not a date of the calendar. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>„{}” nie jest datą kalendarza. Zapisz ją jako 2012-05-23, 2012-05 lub 2012.</translation>
    </message>
    <message>
        <source>“{}” is true or false, not {}.</source>
        <translation>„{}” to prawda lub fałsz, a nie {}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> points</source>
        <translation> pkt</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pkt</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> s</translation>
    </message>
    <message>
        <source> words</source>
        <translation> słów</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> słów/min</translation>
    </message>
    <message>
        <source>1,000 words</source>
        <translation>1000 słów</translation>
    </message>
    <message>
        <source>1,500 words</source>
        <translation>1500 słów</translation>
    </message>
    <message>
        <source>100 words</source>
        <translation>100 słów</translation>
    </message>
    <message>
        <source>2,000 words</source>
        <translation>2000 słów</translation>
    </message>
    <message>
        <source>200 words</source>
        <translation>200 słów</translation>
    </message>
    <message>
        <source>300 words</source>
        <translation>300 słów</translation>
    </message>
    <message>
        <source>400 words</source>
        <translation>400 słów</translation>
    </message>
    <message>
        <source>500 words</source>
        <translation>500 słów</translation>
    </message>
    <message>
        <source>750 words</source>
        <translation>750 słów</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2012-05-23, 2012-05 or 2012. A source that is later is marked as out of role.</source>
        <translation>Dzień, miesiąc lub rok: 2012-05-23, 2012-05 albo 2012. Źródło późniejsze jest oznaczane jako poza rolą.</translation>
    </message>
    <message>
        <source>A page to mark by</source>
        <translation>Karta oceny</translation>
    </message>
    <message>
        <source>A response that takes longer says so.</source>
        <translation>Dłuższa odpowiedź to pokazuje.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>All sides</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Wszystkie wątki</translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation>Dodatki</translation>
    </message>
    <message>
        <source>Also in the file’s own details; comments stay out too.</source>
        <translation>Także we właściwościach pliku; komentarze również są pomijane.</translation>
    </message>
    <message>
        <source>An article that you set otherwise under View, Reading, keeps its own.</source>
        <translation>Artykuł z innym wyborem w menu Widok, Czytanie zachowuje własną.</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Jak w artykule</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autorzy</translation>
    </message>
    <message>
        <source>Blind: leave out author and school</source>
        <translation>Anonimowo: bez autora i szkoły</translation>
    </message>
    <message>
        <source>Both on one side</source>
        <translation>Obie po jednej stronie</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Konspekt</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Według stanu</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Według wątku</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiszki</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Sprawdzaj pisownię</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, autor i data</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, przypisy</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Styl cytowania</translation>
    </message>
    <message>
        <source>Claim in front, response behind</source>
        <translation>Teza z przodu, odpowiedź z tyłu</translation>
    </message>
    <message>
        <source>Claims and notes are set larger and smaller in step.</source>
        <translation>Tezy i notatki zmieniają rozmiar razem z nimi.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Komitet</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferencja</translation>
    </message>
    <message>
        <source>Cue cards</source>
        <translation>Fiszki</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Day of the debate</source>
        <translation>Dzień debaty</translation>
    </message>
    <message>
        <source>Day of the role-play</source>
        <translation>Dzień symulacji</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debata</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegacja</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Słownik</translation>
    </message>
    <message>
        <source>English, United Kingdom</source>
        <translation>angielski, Wielka Brytania</translation>
    </message>
    <message>
        <source>English, United States</source>
        <translation>angielski, Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Co 10 minut</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>Co 2 minuty</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Co 5 minut</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Co minutę</translation>
    </message>
    <message>
        <source>Every project opens at the claim, the view and the line where you left it.</source>
        <translation>Każdy projekt otwiera się na tezie, widoku i wierszu, na których został zamknięty.</translation>
    </message>
    <message>
        <source>Faint dots under the sentences that are most like claims; Tab goes from one to the next.</source>
        <translation>Delikatne kropki pod zdaniami najbardziej podobnymi do tez; Tab przechodzi od jednego do drugiego.</translation>
    </message>
    <message>
        <source>Flow sheet</source>
        <translation>Arkusz przebiegu</translation>
    </message>
    <message>
        <source>Font of articles and responses</source>
        <translation>Czcionka artykułów i odpowiedzi</translation>
    </message>
    <message>
        <source>For straight ones that you type, in the project’s language. Backspace right after takes the straight one back.</source>
        <translation>Zamiast wpisywanych prostych, w języku projektu. Backspace zaraz potem przywraca prosty.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>It stands first.</source>
        <translation>Jest na pierwszym miejscu.</translation>
    </message>
    <message>
        <source>Keep the line being written in the middle</source>
        <translation>Trzymaj pisany wiersz pośrodku</translation>
    </message>
    <message>
        <source>Kinds and stances</source>
        <translation>Rodzaje i stanowiska</translation>
    </message>
    <message>
        <source>Kinds of claims</source>
        <translation>Rodzaje tez</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Język nagłówków</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>Length of a position paper</source>
        <translation>Długość position paper</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marginesy</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Słownik własny</translation>
    </message>
    <message>
        <source>Narrow, ¾ inch</source>
        <translation>Wąskie, ¾ cala</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Nothing glides or blinks. Where the system asks for that, it holds without this.</source>
        <translation>Nic się nie przesuwa ani nie miga. Gdzie prosi o to system, obowiązuje to i bez tego.</translation>
    </message>
    <message>
        <source>Of what a document says itself. Your own words stay as they are.</source>
        <translation>Język tego, co dokument mówi sam. Własne słowa zostają bez zmian.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Po jednym w wierszu.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones.</source>
        <translation>Po jednym w wierszu; puste pole oznacza zwykłe.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones. A claim keeps the kind that it has.</source>
        <translation>Po jednym w wierszu; puste pole oznacza zwykłe. Teza zachowuje swój rodzaj.</translation>
    </message>
    <message>
        <source>Only a project that has a file. You are never asked, and told only if it does not work.</source>
        <translation>Tylko projekt, który ma plik. Bez pytań; wiadomość pojawia się tylko wtedy, gdy się nie uda.</translation>
    </message>
    <message>
        <source>Only these claims</source>
        <translation>Tylko te tezy</translation>
    </message>
    <message>
        <source>Only what every side has ready</source>
        <translation>Tylko gotowe po każdej ze stron</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>Otwieraj ostatni projekt przy starcie</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Kolejność tez</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Position paper</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Prywatne notatki</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Ogranicz ruch</translation>
    </message>
    <message>
        <source>Response, Measure my pace, finds out yours.</source>
        <translation>Mierzy je polecenie Odpowiedź, Zmierz tempo mówienia.</translation>
    </message>
    <message>
        <source>Right in every project, one a line.</source>
        <translation>Poprawne w każdym projekcie, po jednym w wierszu.</translation>
    </message>
    <message>
        <source>Right in this project, one a line; they travel with its file.</source>
        <translation>Poprawne w tym projekcie, po jednym w wierszu; zapisują się w jego pliku.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Autozapis</translation>
    </message>
    <message>
        <source>Say on page 1 what is where</source>
        <translation>Spis treści na stronie 1</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Sprawdzian</translation>
    </message>
    <message>
        <source>Set quotation marks as they are printed</source>
        <translation>Wstawiaj cudzysłowy drukarskie</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Strony debaty</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>Rozmiar artykułów</translation>
    </message>
    <message>
        <source>Size of responses</source>
        <translation>Rozmiar odpowiedzi</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Speaking pace</source>
        <translation>Tempo mówienia</translation>
    </message>
    <message>
        <source>Speaking pace in new projects</source>
        <translation>Tempo mówienia w nowych projektach</translation>
    </message>
    <message>
        <source>Speech sheet</source>
        <translation>Arkusz mowy</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Pisownia</translation>
    </message>
    <message>
        <source>Stances of responses</source>
        <translation>Stanowiska odpowiedzi</translation>
    </message>
    <message>
        <source>Stands beside your comments.</source>
        <translation>Widoczny przy komentarzach.</translation>
    </message>
    <message>
        <source>Suggest claims in articles</source>
        <translation>Sugeruj tezy w artykułach</translation>
    </message>
    <message>
        <source>The claim scrolls along, as the paper does in a typewriter.</source>
        <translation>Teza przewija się jak papier w maszynie do pisania.</translation>
    </message>
    <message>
        <source>The day it is held: 2026-12-01. The overview counts the days that are left.</source>
        <translation>Dzień, w którym się odbywa: 2026-12-01. Przegląd odlicza pozostałe dni.</translation>
    </message>
    <message>
        <source>The foot of the window counts what you write in claims, responses and red lines since the project was opened.</source>
        <translation>Na dole okna liczą się słowa napisane w tezach, odpowiedziach i czerwonych liniach od otwarcia projektu.</translation>
    </message>
    <message>
        <source>The side I speak for</source>
        <translation>Reprezentowana strona debaty</translation>
    </message>
    <message>
        <source>Their codes, one a line; none for all.</source>
        <translation>Ich kody, po jednym w wierszu; puste pole oznacza wszystkie.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Time for a response</source>
        <translation>Czas na odpowiedź</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Turn the sheet at its long edge to print the backs.</source>
        <translation>Aby zadrukować odwroty, odwróć arkusz wzdłuż dłuższej krawędzi.</translation>
    </message>
    <message>
        <source>Two to four. The label stands above a side’s responses.</source>
        <translation>Od dwóch do czterech. Etykieta jest widoczna nad odpowiedziami strony.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Usual, 1 inch</source>
        <translation>Zwykłe, 1 cal</translation>
    </message>
    <message>
        <source>What is decided in the end, in one sentence.</source>
        <translation>Co ma zostać rozstrzygnięte, w jednym zdaniu.</translation>
    </message>
    <message>
        <source>What is looked at, one a line, perhaps with its weight: Sources · 20</source>
        <translation>Kryteria, po jednym w wierszu, ewentualnie z wagą: Źródła · 20</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Co jest drukowane</translation>
    </message>
    <message>
        <source>What you write is not touched, nor what is printed.</source>
        <translation>Nie zmienia to treści projektu ani wydruku.</translation>
    </message>
    <message>
        <source>Wide margin for comments</source>
        <translation>Szeroki margines na komentarze</translation>
    </message>
    <message>
        <source>Wide, 1¼ inches</source>
        <translation>Szerokie, 1¼ cala</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Bez kolorów</translation>
    </message>
    <message>
        <source>Word goal for a sitting</source>
        <translation>Cel słów na sesję</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Words in Cyrillic letters are looked up in one of their own.</source>
        <translation>Słowa pisane cyrylicą są sprawdzane w osobnym słowniku.</translation>
    </message>
    <message>
        <source>Words of this project</source>
        <translation>Słownik tego projektu</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Podpis</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Groups of settings</source>
        <translation>Grupy ustawień</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ten projekt</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Polecenia i ich klawisze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Find an action, or its keys</source>
        <translation>Znajdź polecenie lub jego klawisze</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>No action is called that, and none has these keys.</source>
        <translation>Żadne polecenie nie ma takiej nazwy ani takich klawiszy.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Resetuj wszystkie</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>{} · differs</source>
        <translation>{} · różni się</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Mark as draft</source>
        <translation>Oznacz jako szkic</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Oznacz jako gotową</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} answer?</source>
        <translation>Jeszcze bez szkicu: co odpowiada {}?</translation>
    </message>
    <message>
        <source>Stance of {}</source>
        <translation>Stanowisko strony {}</translation>
    </message>
    <message>
        <source>Status of {}</source>
        <translation>Stan odpowiedzi strony {}</translation>
    </message>
    <message>
        <source>choose a stance</source>
        <translation>wybierz stanowisko</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>pusta</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>Keep</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Move {} down</source>
        <translation>Przesuń w dół: {}</translation>
    </message>
    <message>
        <source>Move {} up</source>
        <translation>Przesuń w górę: {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>SidesEditor</name>
    <message>
        <source>Add side</source>
        <translation>Dodaj stronę</translation>
    </message>
    <message>
        <source>{} goes to the tray with all it holds: {}. Edit, Deleted items, brings it back whole.</source>
        <translation>{} trafi do usuniętych elementów z całą zawartością: {}. Polecenie Edycja, Usunięte elementy przywraca wszystko.</translation>
    </message>
    <message>
        <source>{} leaves; nothing was written for it yet.</source>
        <translation>{} znika z debaty; niczego tu jeszcze nie napisano.</translation>
    </message>
    <message>
        <source>{} piece of evidence</source>
        <translation>{} dowód</translation>
    </message>
    <message>
        <source>{} pieces of evidence</source>
        <translation>dowody ({})</translation>
    </message>
    <message>
        <source>{} red line</source>
        <translation>{} czerwona linia</translation>
    </message>
    <message>
        <source>{} red lines</source>
        <translation>czerwone linie ({})</translation>
    </message>
    <message>
        <source>{} replies</source>
        <translation>repliki ({})</translation>
    </message>
    <message>
        <source>{} reply</source>
        <translation>{} replika</translation>
    </message>
    <message>
        <source>{} response</source>
        <translation>{} odpowiedź</translation>
    </message>
    <message>
        <source>{} responses</source>
        <translation>odpowiedzi ({})</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Pomiń oprowadzenie</translation>
    </message>
    <message>
        <source>Tour, {} of {}</source>
        <translation>Oprowadzenie, {} z {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 lub 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>As it stands on the document</source>
        <translation>Tak jak na dokumencie</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Body, publisher or parties</source>
        <translation>Organ, wydawca lub strony umowy</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numer dokumentu</translation>
    </message>
    <message>
        <source>Family, Given; one a line</source>
        <translation>Nazwisko, Imię; po jednym w wierszu</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wydawca</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Newspaper, journal, book or site</source>
        <translation>Gazeta, czasopismo, książka lub witryna</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Printed below the source</source>
        <translation>Drukowana pod źródłem</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Opublikowano w</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>en, ru, …</source>
        <translation>en, ru, …</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>lacks {}</source>
        <translation>brak: {}</translation>
    </message>
    <message>
        <source>later than {}</source>
        <translation>późniejsze niż {}</translation>
    </message>
    <message>
        <source>officially stated</source>
        <translation>oficjalnie podane</translation>
    </message>
    <message>
        <source>our inference</source>
        <translation>nasz wniosek</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>type</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>miejsce publikacji</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>wydawca</translation>
    </message>
    <message>
        <source>{}: “{}” is not a date. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>{}: „{}” to nie data. Wpisz ją jako 2012-05-23, 2012-05 lub 2012.</translation>
    </message>
    <message>
        <source>“{}” is no date</source>
        <translation>„{}” to nie data</translation>
    </message>
</context>
<context>
    <name>SourceExchange</name>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Eksport źródeł</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Import źródeł</translation>
    </message>
    <message>
        <source>Sources ({})</source>
        <translation>Źródła ({})</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>Zapisano {}.</translation>
    </message>
    <message>
        <source>{} of them were in the library already.</source>
        <translation>Już w bibliotece: {}.</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>{} źródła</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Checked</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Kopiuj jako opis bibliograficzny</translation>
    </message>
    <message>
        <source>Later than {}, the day of the role-play: whoever cites it is out of role.</source>
        <translation>Późniejsze niż {}, dzień symulacji: kto je cytuje, jest poza rolą.</translation>
    </message>
    <message>
        <source>Looks like: {}</source>
        <translation>Wygląda na: {}</translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>Nic go jeszcze nie cytuje.</translation>
    </message>
    <message>
        <source>Take its text from a file…</source>
        <translation>Pobierz jego tekst z pliku…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>Użyj tamtego</translation>
    </message>
    <message>
        <source>What it says, or the part that you quote: quotations are compared with it</source>
        <translation>Treść źródła lub cytowana część: z nią porównuje się cytaty</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Tekst źródła</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>i jeszcze {}</translation>
    </message>
    <message>
        <source>as it is cited</source>
        <translation>tak będzie cytowane</translation>
    </message>
    <message>
        <source>checked by me</source>
        <translation>sprawdzone</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>wybierz typ</translation>
    </message>
    <message>
        <source>cited by</source>
        <translation>cytują je</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>to nie data</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niesprawdzone</translation>
    </message>
    <message>
        <source>primary: the document itself, not a report of it</source>
        <translation>pierwotne: sam dokument, a nie relacja o nim</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>z drugiej ręki</translation>
    </message>
    <message>
        <source>words of the source</source>
        <translation>tekst źródła</translation>
    </message>
</context>
<context>
    <name>SourceLibrary</name>
    <message>
        <source>1 source</source>
        <translation>1 źródło</translation>
    </message>
    <message>
        <source>A source that is typed once is offered wherever you add evidence.</source>
        <translation>Źródło wpisane raz jest podpowiadane przy każdym dodawaniu dowodu.</translation>
    </message>
    <message>
        <source>Delete source</source>
        <translation>Usuń źródło</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Znajdź źródło</translation>
    </message>
    <message>
        <source>Find by title, author or issuer</source>
        <translation>Znajdź po tytule, autorze lub wydawcy</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nowe źródło</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Wklej opis źródła…</translation>
    </message>
    <message>
        <source>Source deleted.</source>
        <translation>Usunięto źródło.</translation>
    </message>
    <message>
        <source>Source deleted; {} places cite it still.</source>
        <translation>Usunięto źródło; liczba miejsc, które je nadal cytują: {}.</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Biblioteka źródeł</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>źródła: {}</translation>
    </message>
    <message>
        <source>‹ Back to the debate</source>
        <translation>‹ Wróć do debaty</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Źródło bez tytułu</translation>
    </message>
    <message>
        <source>not cited yet</source>
        <translation>jeszcze niecytowane</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>pierwotne</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>niesprawdzone</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>New source “{}”</source>
        <translation>Nowe źródło „{}”</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Source: type three letters of it</source>
        <translation>Źródło: wpisz trzy litery</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Speech of {}</source>
        <translation>Mowa strony {}</translation>
    </message>
    <message>
        <source>end</source>
        <translation>koniec</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pauza</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>zacznij mówić</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>again</source>
        <translation>powtórz</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>łatwe</translation>
    </message>
    <message>
        <source>end · {} left</source>
        <translation>koniec · zostało {}</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>spodziewana kontra</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>dalej</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobre</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>trudne</translation>
    </message>
    <message>
        <source>hear the counter</source>
        <translation>posłuchaj kontry</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pauza</translation>
    </message>
    <message>
        <source>reveal my response</source>
        <translation>pokaż odpowiedź</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>zacznij mówić</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>20 claims, answered from both sides</source>
        <translation>20 tez z odpowiedziami obu stron</translation>
    </message>
    <message>
        <source>Begin now, add the article later</source>
        <translation>Zacznij teraz, artykuł dodaj później</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Pusty projekt</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Zobacz przykład</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Nowy z artykułu…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Otwórz projekt…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Wklej artykuł</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
    </message>
    <message>
        <source>Text, web page, Word, PDF, EPUB, ODT or RTF</source>
        <translation>Tekst, strona, Word, PDF, EPUB, ODT lub RTF</translation>
    </message>
    <message>
        <source>The article beside both positions. One readable file. A brief on paper.</source>
        <translation>Artykuł obok obu stanowisk. Jeden czytelny plik. Konspekt na papierze.</translation>
    </message>
    <message>
        <source>The words that you copied</source>
        <translation>Skopiowane słowa</translation>
    </message>
    <message>
        <source>You can also drop an article or a project anywhere in this window.</source>
        <translation>Artykuł lub projekt można też upuścić w dowolnym miejscu tego okna.</translation>
    </message>
    <message>
        <source>Yours, a partner’s, or a template</source>
        <translation>Własny, partnera albo szablon</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 suggestion</source>
        <translation>1 sugestia</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Open an article, and the sentences worth answering are listed here.</source>
        <translation>Po otwarciu artykułu pojawią się tu zdania, na które warto odpowiedzieć.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article, or choose one in the list.</source>
        <translation>Umieść kursor w zdaniu artykułu albo wybierz zdanie z listy.</translation>
    </message>
    <message>
        <source>Put the cursor into a suggested sentence, or choose one in the list.</source>
        <translation>Umieść kursor w sugerowanym zdaniu albo wybierz zdanie z listy.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Czytanie artykułu…</translation>
    </message>
    <message>
        <source>Sentence marked as a claim</source>
        <translation>Oznaczono zdanie jako tezę</translation>
    </message>
    <message>
        <source>Suggested again</source>
        <translation>Znów sugerowane</translation>
    </message>
    <message>
        <source>The article has no sentences yet.</source>
        <translation>Artykuł nie ma jeszcze zdań.</translation>
    </message>
    <message>
        <source>This sentence is claim {} already.</source>
        <translation>To zdanie to już teza {}.</translation>
    </message>
    <message>
        <source>{} suggestions</source>
        <translation>sugestie: {}</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Dismissed</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>No sentence of this article looks like a claim. Which of them are is for you to judge.</source>
        <translation>Żadne zdanie tego artykułu nie wygląda na tezę. Rozstrzygnięcie, które z nich są tezami, należy do czytającego.</translation>
    </message>
    <message>
        <source>Nothing is left to suggest: each sentence that may be worth answering is a claim or dismissed.</source>
        <translation>Nie ma już czego sugerować: każde zdanie, na które może warto odpowiedzieć, jest tezą albo zostało odrzucone.</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Być może</translation>
    </message>
    <message>
        <source>Sentences worth answering</source>
        <translation>Zdania, na które warto odpowiedzieć</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Warte odpowiedzi</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>teza {}</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>says nearly the same</source>
        <translation>mówi prawie to samo</translation>
    </message>
    <message>
        <source>{} of {} left</source>
        <translation>zostało {} z {}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Otwórz mimo to</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>Otwórz najnowszą wersję</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>Zapisano {}.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Keep the marked claims ({})</source>
        <translation>Zachowaj oznaczone tezy ({})</translation>
    </message>
    <message>
        <source>Keep the source library ({})</source>
        <translation>Zachowaj bibliotekę źródeł ({})</translation>
    </message>
    <message>
        <source>Left out are the responses and replies, evidence, agreed ground, red lines, notes, comments, deleted items, and the names of authors and school.</source>
        <translation>Pomijane są odpowiedzi i repliki, dowody, wspólny grunt, czerwone linie, notatki, komentarze, usunięte elementy oraz nazwiska autorów i nazwa szkoły.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Zapisywanie jako szablon</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Zapisz jako szablon…</translation>
    </message>
    <message>
        <source>Who opens a template begins a project of their own on it: with the article, the sides, the event, the limits and the rubric.</source>
        <translation>Otwarcie szablonu rozpoczyna własny projekt na jego podstawie: z artykułem, stronami debaty, wydarzeniem, limitami i kryteriami oceny.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Debate</source>
        <translation>Debata</translation>
    </message>
    <message>
        <source>DebatePrep templates ({})</source>
        <translation>Szablony DebatePrep ({})</translation>
    </message>
    <message>
        <source>Left out are {}.</source>
        <translation>Pominięto: {}.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Niczego nie pominięto.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Zapisywanie jako szablon</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>This is a new project. Add its article, and save it under a name of its own.</source>
        <translation>To nowy projekt. Dodaj jego artykuł i zapisz go pod własną nazwą.</translation>
    </message>
    <message>
        <source>Wrote the template {}. {}</source>
        <translation>Zapisano szablon {}. {}</translation>
    </message>
    <message>
        <source>claims: {}</source>
        <translation>tezy ({})</translation>
    </message>
    <message>
        <source>comments: {}</source>
        <translation>komentarze ({})</translation>
    </message>
    <message>
        <source>names of authors and school</source>
        <translation>nazwiska autorów i nazwa szkoły</translation>
    </message>
    <message>
        <source>responses and replies: {}</source>
        <translation>odpowiedzi i repliki ({})</translation>
    </message>
    <message>
        <source>sources: {}</source>
        <translation>źródła ({})</translation>
    </message>
    <message>
        <source>{} is the project itself. Give the template another name.</source>
        <translation>{} to sam projekt. Nadaj szablonowi inną nazwę.</translation>
    </message>
    <message>
        <source>{} template</source>
        <translation>{} – szablon</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Here you draft what each side answers to the claim.</source>
        <translation>Tu powstaje to, co każda strona odpowiada na tezę.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press this button to make it a claim.</source>
        <translation>Zaznacz zdanie artykułu i naciśnij ten przycisk, by stało się tezą.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press {}, or this button, to make it a claim.</source>
        <translation>Zaznacz zdanie artykułu i naciśnij {} albo ten przycisk, by stało się tezą.</translation>
    </message>
    <message>
        <source>This counts what is prepared; click a number to see only the claims behind it.</source>
        <translation>Tu widać, ile przygotowano; kliknij liczbę, by zobaczyć tylko jej tezy.</translation>
    </message>
    <message>
        <source>This is the article: its words stay as they are, and quotations are checked against them.</source>
        <translation>To artykuł: jego słowa się nie zmieniają, a cytaty są z nimi porównywane.</translation>
    </message>
    <message>
        <source>This makes the brief of it: a PDF to print, a Word file, a web page.</source>
        <translation>Stąd powstaje konspekt: PDF do druku, plik Worda, strona internetowa.</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Usunięte elementy</translation>
    </message>
    <message>
        <source>Nothing was deleted; what you delete waits here, and can be brought back.</source>
        <translation>Nic nie usunięto; to, co usuniesz, czeka tutaj i można to przywrócić.</translation>
    </message>
    <message>
        <source>bring back first what it belongs to</source>
        <translation>najpierw przywróć to, do czego należy</translation>
    </message>
    <message>
        <source>there are {} sides already</source>
        <translation>liczba stron debaty to już {}</translation>
    </message>
</context>
<context>
    <name>UnanchoredList</name>
    <message>
        <source>Unanchored ({})</source>
        <translation>Bez miejsca ({})</translation>
    </message>
    <message>
        <source>Unanchored passages</source>
        <translation>Fragmenty bez miejsca</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>As it was opened</source>
        <translation>Jak przy otwarciu</translation>
    </message>
    <message>
        <source>Choose a line, and the project is as it was after that step.</source>
        <translation>Wybierz wiersz, a projekt będzie taki jak po tym kroku.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Kroki, od najnowszego</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięto</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save them before you go on?</source>
        <translation>Zapisać je przed przejściem dalej?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Niezapisane zmiany</translation>
    </message>
    <message>
        <source>{} has changes that are not saved.</source>
        <translation>{} zawiera niezapisane zmiany.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>article</source>
        <translation>artykuł</translation>
    </message>
    <message>
        <source>book</source>
        <translation>książka</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>przyczyna</translation>
    </message>
    <message>
        <source>concede</source>
        <translation>ustępstwo</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dane</translation>
    </message>
    <message>
        <source>decree</source>
        <translation>dekret</translation>
    </message>
    <message>
        <source>defend</source>
        <translation>obrona</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>powtórzona</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>pusta</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>ekspert</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>rozwinięcie</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fakt</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognoza</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>więcej niż jedna</translation>
    </message>
    <message>
        <source>motive</source>
        <translation>motyw</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>to nie teza</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>propozycja</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>oświadczenie oficjalne</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>sondaż</translation>
    </message>
    <message>
        <source>press</source>
        <translation>prasa</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>komunikat prasowy</translation>
    </message>
    <message>
        <source>qualify</source>
        <translation>zastrzeżenie</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
    <message>
        <source>rebut</source>
        <translation>odparcie</translation>
    </message>
    <message>
        <source>reframe</source>
        <translation>inne ujęcie</translation>
    </message>
    <message>
        <source>report</source>
        <translation>raport</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>przemówienie</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>mocny</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>traktat</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>niejasna</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>niepoparta</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>słaby</translation>
    </message>
    <message>
        <source>web</source>
        <translation>WWW</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>1 claim</source>
        <translation>1 teza</translation>
    </message>
    <message>
        <source>Claim {} is as it was then. Undo takes that back.</source>
        <translation>Teza {} jest taka jak wtedy. Polecenie Cofnij to odwraca.</translation>
    </message>
    <message>
        <source>Claims that are different now</source>
        <translation>Tezy, które są teraz inne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debata</translation>
    </message>
    <message>
        <source>DebatePrep projects (*{})</source>
        <translation>Projekty DebatePrep (*{})</translation>
    </message>
    <message>
        <source>No claim is different now.</source>
        <translation>Żadna teza nie jest teraz inna.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wczytywanie …</translation>
    </message>
    <message>
        <source>Restore this claim</source>
        <translation>Przywróć tę tezę</translation>
    </message>
    <message>
        <source>Restore to a copy</source>
        <translation>Przywracanie do kopii</translation>
    </message>
    <message>
        <source>Restore to a copy…</source>
        <translation>Przywróć do kopii…</translation>
    </message>
    <message>
        <source>Since then: {}.</source>
        <translation>Od tego czasu: {}.</translation>
    </message>
    <message>
        <source>The claim now, and then</source>
        <translation>Teza teraz i wtedy</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wtedy</translation>
    </message>
    <message>
        <source>There is no version yet; one is kept whenever the project is opened or saved.</source>
        <translation>Nie ma jeszcze wersji: powstaje przy każdym otwarciu lub zapisie projektu.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Wersje, od najnowszej</translation>
    </message>
    <message>
        <source>Wrote {}. The project that is open stays as it is.</source>
        <translation>Zapisano {}. Otwarty projekt pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>przed połączeniem</translation>
    </message>
    <message>
        <source>before a newer format</source>
        <translation>przed nowszym formatem</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>nie da się już odczytać</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>claims that are different now</source>
        <translation>tezy, które są teraz inne</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>odtąd usunięto</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>odtąd nowe</translation>
    </message>
    <message>
        <source>opened or saved</source>
        <translation>otwarto lub zapisano</translation>
    </message>
    <message>
        <source>the oldest: {}</source>
        <translation>najstarsza: {}</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>tezy: {}</translation>
    </message>
    <message>
        <source>{} is the project that is open. Give the copy another name.</source>
        <translation>{} to otwarty projekt. Nadaj kopii inną nazwę.</translation>
    </message>
    <message>
        <source>{}; the version before cannot be read</source>
        <translation>{}; poprzedniej wersji nie da się odczytać</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Re-attach to selection</source>
        <translation>Przypnij do zaznaczenia</translation>
    </message>
    <message>
        <source>Remove this passage</source>
        <translation>Usuń ten fragment</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Użyj tych słów</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copy as citation</source>
        <translation>Kopiuj jako opis bibliograficzny</translation>
    </message>
</context>
</TS>

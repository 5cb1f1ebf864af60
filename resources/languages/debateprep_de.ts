<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActionStates</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Wiederholen: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Rückgängig: {}</translation>
    </message>
    <message>
        <source>go back to the debate first</source>
        <translation>zuerst zurück zur Debatte</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>zuerst ein Projekt öffnen</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>Arti&amp;kel</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;These</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>About DebatePrep</source>
        <translation>Über DebatePrep</translation>
    </message>
    <message>
        <source>Add article…</source>
        <translation>Artikel hinzufügen…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add passage to this claim</source>
        <translation>Stelle zu dieser These hinzufügen</translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation>Erwidern</translation>
    </message>
    <message>
        <source>Article as it was</source>
        <translation>Artikel in Normalgröße</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Als Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Correct a typo…</source>
        <translation>Tippfehler korrigieren…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>These löschen</translation>
    </message>
    <message>
        <source>Deleted items…</source>
        <translation>Gelöschtes…</translation>
    </message>
    <message>
        <source>Details and citation…</source>
        <translation>Angaben und Quellenangabe…</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Duplicate for another topic…</source>
        <translation>Für ein anderes Debattenthema duplizieren…</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>Dossier exportieren…</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Quellen exportieren…</translation>
    </message>
    <message>
        <source>Find everywhere…</source>
        <translation>Überall suchen…</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Im Artikel suchen…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Zum Artikel</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>Zur These</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation>Quellen importieren…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Larger article</source>
        <translation>Artikel größer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Mark as the original’s slip [sic]</source>
        <translation>Als Fehler im Original markieren [sic]</translation>
    </message>
    <message>
        <source>Mark begins a word earlier</source>
        <translation>Markierung beginnt ein Wort früher</translation>
    </message>
    <message>
        <source>Mark begins a word later</source>
        <translation>Markierung beginnt ein Wort später</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>These markieren</translation>
    </message>
    <message>
        <source>Mark ends a word earlier</source>
        <translation>Markierung endet ein Wort früher</translation>
    </message>
    <message>
        <source>Mark ends a word later</source>
        <translation>Markierung endet ein Wort später</translation>
    </message>
    <message>
        <source>Mark the sentence here</source>
        <translation>Diesen Satz markieren</translation>
    </message>
    <message>
        <source>Mark the suggestion</source>
        <translation>Vorschlag markieren</translation>
    </message>
    <message>
        <source>Measure my pace…</source>
        <translation>Mein Tempo messen…</translation>
    </message>
    <message>
        <source>Merge a partner’s copy…</source>
        <translation>Kopie aus dem Team zusammenführen…</translation>
    </message>
    <message>
        <source>Merge with another claim…</source>
        <translation>Mit anderer These zusammenführen…</translation>
    </message>
    <message>
        <source>Move article to the left</source>
        <translation>Artikel nach links</translation>
    </message>
    <message>
        <source>Move claim down</source>
        <translation>These nach unten</translation>
    </message>
    <message>
        <source>Move claim up</source>
        <translation>These nach oben</translation>
    </message>
    <message>
        <source>Move reply down</source>
        <translation>Erwiderung nach unten</translation>
    </message>
    <message>
        <source>Move reply up</source>
        <translation>Erwiderung nach oben</translation>
    </message>
    <message>
        <source>New empty project</source>
        <translation>Neues leeres Projekt</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Neu aus Artikel…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste These</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Nächste Lücke</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next unanchored passage</source>
        <translation>Nächste verwaiste Stelle</translation>
    </message>
    <message>
        <source>One field alone</source>
        <translation>Nur ein Feld</translation>
    </message>
    <message>
        <source>One side alone</source>
        <translation>Nur eine Seite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Artikel einfügen…</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Literaturangabe einfügen…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige These</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Re-attach to selection</source>
        <translation>An die Auswahl heften</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesedarstellung…</translation>
    </message>
    <message>
        <source>Ready, or draft again</source>
        <translation>Fertig oder wieder Entwurf</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Text ersetzen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Smaller article</source>
        <translation>Artikel kleiner</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Quellensammlung</translation>
    </message>
    <message>
        <source>Split claim at the cursor</source>
        <translation>These am Cursor teilen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
</context>
<context>
    <name>AnotherTopicDialog</name>
    <message>
        <source>Begin the new project</source>
        <translation>Neues Projekt beginnen</translation>
    </message>
    <message>
        <source>Begins a new project with the same sides. This one stays as it is.</source>
        <translation>Beginnt ein neues Projekt mit denselben Seiten der Debatte. Dieses bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Duplicate for another topic</source>
        <translation>Für ein anderes Debattenthema duplizieren</translation>
    </message>
    <message>
        <source>Event, delegation and authors</source>
        <translation>Anlass, Delegation und Verfasser</translation>
    </message>
    <message>
        <source>Left out are the question and the topic, the articles, the claims with all that is said to them, and the bottom line.</source>
        <translation>Weggelassen werden Frage und Debattenthema, die Artikel, die Thesen mit allem, was dazu gesagt ist, und das Fazit.</translation>
    </message>
    <message>
        <source>Limits, citation style, kinds and stances</source>
        <translation>Vorgaben, Zitierweise, Arten und Haltungen</translation>
    </message>
    <message>
        <source>Rubric, and how it is printed</source>
        <translation>Bewertungsbogen und Druckauswahl</translation>
    </message>
    <message>
        <source>Source library ({}), key terms and timeline</source>
        <translation>Quellensammlung ({}), Begriffe und Zeitleiste</translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation>Titel der neuen Debatte</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 oder 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it stands above the article</source>
        <translation>Wie er über dem Artikel steht</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author’s interest</source>
        <translation>Interesse des Autors</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Nachname, Vorname</translation>
    </message>
    <message>
        <source>Newspaper, journal or site</source>
        <translation>Zeitung, Zeitschrift oder Website</translation>
    </message>
    <message>
        <source>One line: whom the author works or speaks for</source>
        <translation>Eine Zeile: für wen der Autor arbeitet oder spricht</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation>Artikel ({});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Artikel auswählen</translation>
    </message>
    <message>
        <source>Take the words from a file</source>
        <translation>Wortlaut aus einer Datei übernehmen</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Zum Artikel</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Seiten größer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation>Seiten so breit wie der Platz</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Seiten kleiner</translation>
    </message>
    <message>
        <source>The pages are set from the claims that you mark, and from what each side answers.</source>
        <translation>Die Seiten entstehen aus den Thesen, die du markierst, und aus den Antworten jeder Seite der Debatte.</translation>
    </message>
    <message>
        <source>The pages cannot be shown just now. Export still tries its best. {}</source>
        <translation>Die Seiten lassen sich gerade nicht zeigen. Exportieren geht vielleicht trotzdem. {}</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>{} is not where it was any more. Save it again there, or elsewhere.</source>
        <translation>{} liegt nicht mehr an seinem Ort. Speichere es dort neu oder woanders.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else.</source>
        <translation>{} wurde von jemand anderem geändert.</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Both are merged.</source>
        <translation>Beide sind zusammengeführt.</translation>
    </message>
    <message>
        <source>Both are merged. Fields that were changed in both: {}. What both wrote is kept.</source>
        <translation>Beide sind zusammengeführt. In beiden geänderte Felder: {}. Was beide geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge takes in what they wrote and keeps what you wrote. Reload shows their file; yours is offered again at the next start.</source>
        <translation>Zusammenführen übernimmt den fremden Text und behält deinen. Neu laden zeigt die fremde Datei; deine wird dir beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Meine als Kopie speichern…</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it.</source>
        <translation>{} wurde von jemand anderem geändert, seit du es geöffnet hast.</translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>As it is cited</source>
        <translation>Wie zitiert wird</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Als Quellenangabe kopieren</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied: {}</source>
        <translation>Kopiert: {}</translation>
    </message>
    <message>
        <source>The citation could not be set now, so nothing was copied. Try it again in a moment.</source>
        <translation>Die Quellenangabe konnte gerade nicht gesetzt werden, es wurde nichts kopiert. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This source cannot be cited yet. Fill in what it needs in the source library.</source>
        <translation>Diese Quelle kann noch nicht angegeben werden. Ergänze in der Quellensammlung, was fehlt.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim and responses</source>
        <translation>These und Antworten</translation>
    </message>
    <message>
        <source>Claim in your own words</source>
        <translation>These in eigenen Worten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste These</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige These</translation>
    </message>
    <message>
        <source>Say the claim in your own words</source>
        <translation>Sag die These in eigenen Worten</translation>
    </message>
    <message>
        <source>Show all sides</source>
        <translation>Alle Seiten zeigen</translation>
    </message>
</context>
<context>
    <name>ClaimFacts</name>
    <message>
        <source>Flags: {}</source>
        <translation>Vermerke: {}</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Art der These</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>unanchored</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>⚑ flag</source>
        <translation>⚑ Vermerk</translation>
    </message>
</context>
<context>
    <name>ClaimFoot</name>
    <message>
        <source>Agreed ground</source>
        <translation>Gemeinsame Basis</translation>
    </message>
    <message>
        <source>For yourself; not printed</source>
        <translation>Nur für dich; wird nicht gedruckt</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Red line of {}</source>
        <translation>Rote Linie von {}</translation>
    </message>
    <message>
        <source>What could all sides sign?</source>
        <translation>Was könnten alle Seiten unterschreiben?</translation>
    </message>
    <message>
        <source>What decides the exchange?</source>
        <translation>Was entscheidet den Streit?</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>gemeinsame Basis</translation>
    </message>
    <message>
        <source>comments, not printed</source>
        <translation>Kommentare, nicht gedruckt</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>private Notizen</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>rote Linie</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>rote Linien</translation>
    </message>
    <message>
        <source>{}: what it cannot accept</source>
        <translation>{}: was für sie nicht annehmbar ist</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>Thesen</translation>
    </message>
</context>
<context>
    <name>ClaimTicks</name>
    <message>
        <source>Claims of the speech</source>
        <translation>Thesen der Rede</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>The claims that you mark are listed here.</source>
        <translation>Hier stehen die Thesen, die du markierst.</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} These</translation>
    </message>
    <message>
        <source>{} claim that cites a source of a later date</source>
        <translation>{} These, die eine spätere Quelle nennt</translation>
    </message>
    <message>
        <source>{} claim that lost its place in the article</source>
        <translation>{} These, die ihre Stelle im Artikel verloren hat</translation>
    </message>
    <message>
        <source>{} claim that {} has not answered</source>
        <translation>{} These, zu der eine Antwort fehlt: {}</translation>
    </message>
    <message>
        <source>{} claim with an answer without a source</source>
        <translation>{} These mit einer Antwort ohne Quelle</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} Thesen</translation>
    </message>
    <message>
        <source>{} claims that cite a source of a later date</source>
        <translation>{} Thesen, die eine spätere Quelle nennen</translation>
    </message>
    <message>
        <source>{} claims that lost their place in the article</source>
        <translation>{} Thesen, die ihre Stelle im Artikel verloren haben</translation>
    </message>
    <message>
        <source>{} claims that {} has not answered</source>
        <translation>{} Thesen, zu denen eine Antwort fehlt: {}</translation>
    </message>
    <message>
        <source>{} claims with an answer without a source</source>
        <translation>{} Thesen mit einer Antwort ohne Quelle</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment, and Return</source>
        <translation>Kommentar, dann Enter</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>dein Name</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Contested</name>
    <message>
        <source>contested</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>partly shared</source>
        <translation>teils einig</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>strongly contested</source>
        <translation>stark strittig</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Kopie aus dem Team zusammenführen</translation>
    </message>
    <message>
        <source>Nothing was taken from the copy.</source>
        <translation>Aus der Kopie wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The copy is merged.</source>
        <translation>Die Kopie ist zusammengeführt.</translation>
    </message>
    <message>
        <source>{} The merge itself can be undone.</source>
        <translation>{} Das Zusammenführen selbst lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>{} brings nothing that is not here already.</source>
        <translation>{} enthält nichts, was nicht schon hier ist.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a typo</source>
        <translation>Tippfehler korrigieren</translation>
    </message>
    <message>
        <source>Only mend what was typed or scanned wrongly. A slip of the original stays: mark it [sic].</source>
        <translation>Verbessere nur, was falsch getippt oder gescannt wurde. Ein Fehler im Original bleibt: Markiere ihn mit [sic].</translation>
    </message>
    <message>
        <source>The words as they should stand</source>
        <translation>Der richtige Wortlaut</translation>
    </message>
    <message>
        <source>The words as they should stand:</source>
        <translation>Der richtige Wortlaut:</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Show all claims</source>
        <translation>Alle Thesen zeigen</translation>
    </message>
    <message>
        <source>Show these claims</source>
        <translation>Diese Thesen zeigen</translation>
    </message>
    <message>
        <source>late sources {}</source>
        <translation>späte Quellen {}</translation>
    </message>
    <message>
        <source>unanchored {}</source>
        <translation>verwaist {}</translation>
    </message>
    <message>
        <source>unsourced {}</source>
        <translation>ohne Quelle {}</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} These</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} Thesen</translation>
    </message>
    <message>
        <source>{}: {} ready, {} with a source, {} to say in all. Show what it has not answered.</source>
        <translation>{}: {} fertig, {} mit Quelle, {} Redezeit insgesamt. Zeigt, was noch ohne Antwort ist.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>DebatePrep met an error of its own</source>
        <translation>In DebatePrep ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>The report says where in the program it was, and nothing that you wrote. It is sent nowhere.</source>
        <translation>Der Bericht sagt, wo im Programm es war, und enthält nichts, was du geschrieben hast. Er wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>What you wrote last may not be safe: save the project now, under another name if need be.</source>
        <translation>Was du zuletzt geschrieben hast, ist vielleicht nicht gesichert: Speichere das Projekt jetzt, notfalls unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Your work is kept. What you did last may not have been done: look, and do it again.</source>
        <translation>Deine Arbeit ist gesichert. Dein letzter Schritt wurde vielleicht nicht ausgeführt: Sieh nach und wiederhole ihn.</translation>
    </message>
</context>
<context>
    <name>DebateMapView</name>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Export the map as SVG or PNG</source>
        <translation>Karte als SVG oder PNG exportieren</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Larger map</source>
        <translation>Karte größer</translation>
    </message>
    <message>
        <source>Map as wide as there is room</source>
        <translation>Karte so breit wie der Platz</translation>
    </message>
    <message>
        <source>Map of the debate</source>
        <translation>Karte der Debatte</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Smaller map</source>
        <translation>Karte kleiner</translation>
    </message>
    <message>
        <source>Who concedes what</source>
        <translation>Wer was zugesteht</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>noch keine Haltung</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>ohne Seite</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Erwiderungen</translation>
    </message>
    <message>
        <source>{} (continued)</source>
        <translation>{} (Fortsetzung)</translation>
    </message>
    <message>
        <source>{} concedes nothing</source>
        <translation>{} gesteht nichts zu</translation>
    </message>
    <message>
        <source>{} concedes {}</source>
        <translation>{} gesteht zu: {}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>A citation has all it needs.</source>
        <translation>Für die Quellenangabe ist alles da.</translation>
    </message>
    <message>
        <source>A citation still lacks: {}.</source>
        <translation>Für die Quellenangabe fehlt noch: {}.</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Angaben zum Artikel</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>As long as it takes to say; sources never count.</source>
        <translation>So lange dauert es gesprochen; Quellen zählen nie mit.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Draft response</source>
        <translation>Antwort entwerfen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What makes it so?</source>
        <translation>Warum ist das so?</translation>
    </message>
    <message>
        <source>Why should the room care?</source>
        <translation>Warum geht das den Saal etwas an?</translation>
    </message>
    <message>
        <source>because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} word</source>
        <translation>{} Wort</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} Wörter</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Comment deleted</source>
        <translation>Kommentar gelöscht</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Beleg entfernt</translation>
    </message>
    <message>
        <source>Go to a piece of evidence, or to a source in the library, to copy how it is cited.</source>
        <translation>Gehe zu einem Beleg oder zu einer Quelle der Sammlung, um die Quellenangabe zu kopieren.</translation>
    </message>
    <message>
        <source>Reply deleted</source>
        <translation>Erwiderung gelöscht</translation>
    </message>
    <message>
        <source>This evidence has no source yet. Choose one, and it can be cited.</source>
        <translation>Dieser Beleg hat noch keine Quelle. Wähle eine, dann kann er angegeben werden.</translation>
    </message>
    <message>
        <source>prepared for debate</source>
        <translation>für die Debatte vorbereitet</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>this sitting {} of {} · on time {} · over {}</source>
        <translation>Runde: {} von {} · im Limit {} · darüber {}</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Als Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Exact words of the source</source>
        <translation>Genauer Wortlaut der Quelle</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Art des Belegs</translation>
    </message>
    <message>
        <source>Pinpoint</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Source details</source>
        <translation>Quelle ansehen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Take words from it…</source>
        <translation>Wortlaut übernehmen…</translation>
    </message>
    <message>
        <source>Word for word, as it stands there</source>
        <translation>Wort für Wort, wie es dort steht</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>para. 59, p. 12, Art. 5</source>
        <translation>Abs. 59, S. 12, Art. 5</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>erklärt oder gefolgert?</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>deleted from the library</source>
        <translation>aus der Sammlung gelöscht</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>erklärt oder gefolgert?</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>1 private Notiz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Weggelassen: {}.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird weggelassen.</translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation>{} Kommentare</translation>
    </message>
    <message>
        <source>{} private notes</source>
        <translation>{} private Notizen</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export: {}</source>
        <translation>Export: {}</translation>
    </message>
    <message>
        <source>Making {} …</source>
        <translation>{} wird erstellt …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>{} was not written.</source>
        <translation>{} wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Begun on the template {}, which stays as it is.</source>
        <translation>Auf der Vorlage {} begonnen, die bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debatte</translation>
    </message>
    <message>
        <source>DebatePrep projects ({})</source>
        <translation>DebatePrep-Projekte ({})</translation>
    </message>
    <message>
        <source>No older version of {} can be read any more.</source>
        <translation>Keine ältere Version von {} ist noch lesbar.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>This project is in no file yet. Save it, and it can be shown in its folder.</source>
        <translation>Dieses Projekt hat noch keine Datei. Speichere es, dann lässt es sich im Ordner zeigen.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>What you write is kept safe again.</source>
        <translation>Was du schreibst, wird wieder gesichert.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>not saved: the last try did not work</source>
        <translation>nicht gespeichert: der letzte Versuch schlug fehl</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved {}</source>
        <translation>gespeichert {}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>{} as it was on {}. Save it; the damaged file stays until you save over it.</source>
        <translation>{} im Stand vom {}. Speichere ihn; die beschädigte Datei bleibt, bis du sie überschreibst.</translation>
    </message>
    <message>
        <source>{} can be saved from here now.</source>
        <translation>{} lässt sich jetzt von hier aus speichern.</translation>
    </message>
    <message>
        <source>{} is saved again.</source>
        <translation>{} wird wieder gespeichert.</translation>
    </message>
    <message>
        <source>{} was written by a later version. You can read it and save a copy.</source>
        <translation>{} stammt aus einer neueren Programmversion. Du kannst es lesen und eine Kopie speichern.</translation>
    </message>
    <message>
        <source>{} · line {}: {}</source>
        <translation>{} · Zeile {}: {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This stands in the bottom line of the brief.</source>
        <translation>Das steht im Fazit des Dossiers.</translation>
    </message>
    <message>
        <source>This stands in the glossary of the brief.</source>
        <translation>Das steht im Glossar des Dossiers.</translation>
    </message>
    <message>
        <source>This stands in the timeline of the brief.</source>
        <translation>Das steht in der Zeitleiste des Dossiers.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>A response has {}</source>
        <translation>Eine Antwort hat {}</translation>
    </message>
    <message>
        <source>Written in claims, responses and red lines since the project was opened. Notes do not count.</source>
        <translation>Geschrieben in Thesen, Antworten und roten Linien, seit das Projekt geöffnet wurde. Notizen zählen nicht.</translation>
    </message>
    <message>
        <source>{:,} of {:,} words written</source>
        <translation>{:,} von {:,} Wörtern geschrieben</translation>
    </message>
    <message>
        <source>{} words a minute</source>
        <translation>{} Wörter pro Minute</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>This leads out of DebatePrep, into your browser:

{}</source>
        <translation>Das führt aus DebatePrep hinaus in deinen Browser:

{}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About DebatePrep</source>
        <translation>Über DebatePrep</translation>
    </message>
    <message>
        <source>DebatePrep helps to prepare a debate from both sides.

It finds, checks, counts, formats and drills. It never writes: every sentence of a position is yours. Nothing you write leaves this computer.</source>
        <translation>DebatePrep hilft, eine Debatte von beiden Seiten vorzubereiten.

Es sucht, prüft, zählt, formatiert und übt mit dir. Es schreibt nie: Jeder Satz einer Position ist von dir. Nichts, was du schreibst, verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Nothing was left out. Once you use this article, its text is locked.</source>
        <translation>Nichts wurde weggelassen. Sobald du diesen Artikel verwendest, ist sein Text gesperrt.</translation>
    </message>
    <message>
        <source>Paragraphs of the file; those that are ticked are in the article</source>
        <translation>Absätze der Datei; angehakte stehen im Artikel</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Show what is kept too</source>
        <translation>Auch Behaltenes zeigen</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Der Absatz</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Das ganze Buch</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Wortlaut verwenden</translation>
    </message>
    <message>
        <source>Use this article</source>
        <translation>Artikel verwenden</translation>
    </message>
    <message>
        <source>What was left out is listed; put back what belongs to the article, then its text is locked.</source>
        <translation>Die Liste zeigt, was weggelassen wurde; nimm wieder auf, was zum Artikel gehört, danach ist sein Text gesperrt.</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Wortlaut der Quelle</translation>
    </message>
    <message>
        <source>Words too long for a line were broken in {} places.</source>
        <translation>Für eine Zeile zu lange Wörter wurden getrennt; Stellen: {}.</translation>
    </message>
    <message>
        <source>{} characters that no page can show were removed.</source>
        <translation>Nicht darstellbare Zeichen entfernt: {}.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Only the first {:,} characters were taken.</source>
        <translation>Nur die ersten {:,} Zeichen wurden übernommen.</translation>
    </message>
    <message>
        <source>The address is kept for the article that you open next. DebatePrep never downloads by itself: open the page in your browser, choose Save page as…, and open the file that it saves.</source>
        <translation>Die Adresse ist für den Artikel gemerkt, den du als Nächstes öffnest. DebatePrep lädt nie selbst etwas herunter: Öffne die Seite im Browser, wähle „Seite speichern unter…“ und öffne die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>There is no text in this. Copy the words of the article and paste them here.</source>
        <translation>Darin ist kein Text. Kopiere den Text des Artikels und füge ihn hier ein.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Beside it lies {}, a copy of the same debate. Merge it, so that nothing in it is lost.</source>
        <translation>Daneben liegt {}, eine Kopie derselben Debatte. Führe sie zusammen, damit nichts daraus verloren geht.</translation>
    </message>
    <message>
        <source>The file has another name too, which will keep the old text.</source>
        <translation>Die Datei hat noch einen zweiten Namen; dort bleibt der alte Text.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{0} begins with {2}, which is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0} beginnt mit {2}, und das ist „{1}“. Ändere zuerst jenes oder wähle andere Tasten.</translation>
    </message>
    <message>
        <source>{0} is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0} ist „{1}“. Ändere zuerst jenes oder wähle andere Tasten.</translation>
    </message>
    <message>
        <source>{2} is “{1}” and begins with {0}. Change that one first or choose other keys.</source>
        <translation>{2} ist „{1}“ und beginnt mit {0}. Ändere zuerst jenes oder wähle andere Tasten.</translation>
    </message>
    <message>
        <source>{} is needed for buttons, lists and dialogs. Choose other keys.</source>
        <translation>{} wird für Knöpfe, Listen und Dialoge gebraucht. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>{} is needed where text is written. Choose other keys.</source>
        <translation>{} wird beim Schreiben gebraucht. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>{} is typed where text is written. Hold Ctrl or Alt with it, or choose other keys.</source>
        <translation>{} wird beim Schreiben getippt. Halte Strg oder Alt dazu gedrückt oder wähle andere Tasten.</translation>
    </message>
    <message>
        <source>{} opens the menu “{}”. Choose other keys.</source>
        <translation>{} öffnet das Menü „{}“. Wähle andere Tasten.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Keys for {}</source>
        <translation>Tasten für {}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Keine Aktion</translation>
    </message>
    <message>
        <source>Put the cursor into a field and press the keys. The × takes them away.</source>
        <translation>Setze den Cursor in ein Feld und drücke die Tasten. Das × entfernt sie.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add reply</source>
        <translation>Erwidern</translation>
    </message>
    <message>
        <source>Add reply to {}</source>
        <translation>{}: erwidern</translation>
    </message>
    <message>
        <source>Replies to {}</source>
        <translation>Erwiderungen auf {}</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Picture to print or to edit (*.svg)</source>
        <translation>Bild zum Drucken oder Bearbeiten (*.svg)</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>{} gespeichert.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Map of the debate, as a list</source>
        <translation>Karte der Debatte, als Liste</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Map of the debate, as a picture; the same is shown as a list</source>
        <translation>Karte der Debatte, als Bild; dasselbe gibt es als Liste</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>noch keine Haltung</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Article removed</source>
        <translation>Artikel entfernt</translation>
    </message>
    <message>
        <source>Choose a claim, select further words of the article, and press P.</source>
        <translation>Geh zu einer These, wähle im Artikel weitere Wörter aus und drücke P.</translation>
    </message>
    <message>
        <source>Claim {} deleted</source>
        <translation>These {} gelöscht</translation>
    </message>
    <message>
        <source>Every mark stands on its words.</source>
        <translation>Jede Markierung steht auf ihren Wörtern.</translation>
    </message>
    <message>
        <source>No [sic] there any more.</source>
        <translation>Dort steht kein [sic] mehr.</translation>
    </message>
    <message>
        <source>Passage removed</source>
        <translation>Stelle entfernt</translation>
    </message>
    <message>
        <source>Put the cursor inside the claim’s words, where its second half begins.</source>
        <translation>Setze den Cursor in den Wortlaut der These, dorthin, wo die zweite Hälfte beginnt.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article first.</source>
        <translation>Setze den Cursor zuerst in einen Satz des Artikels.</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Wähle im Artikel einen Satz aus und drücke C, um ihn zur These zu machen.</translation>
    </message>
    <message>
        <source>Select the words in the article where the mark belongs now.</source>
        <translation>Wähle im Artikel die Wörter aus, auf die die Markierung jetzt gehört.</translation>
    </message>
    <message>
        <source>Select the words that are wrong in the original first.</source>
        <translation>Wähle zuerst die Wörter aus, die im Original falsch sind.</translation>
    </message>
    <message>
        <source>Select the words to mend in the article first.</source>
        <translation>Wähle im Artikel zuerst die Wörter aus, die zu verbessern sind.</translation>
    </message>
    <message>
        <source>The brief will print [sic] there.</source>
        <translation>Im Dossier wird dort [sic] gedruckt.</translation>
    </message>
    <message>
        <source>The claim stands on these words already.</source>
        <translation>Die These steht schon auf diesen Wörtern.</translation>
    </message>
    <message>
        <source>There is no article yet. Open one, and its sentences can become claims.</source>
        <translation>Es gibt noch keinen Artikel. Öffne einen, dann können seine Sätze Thesen werden.</translation>
    </message>
    <message>
        <source>There is no other claim to merge with.</source>
        <translation>Es gibt keine andere These zum Zusammenführen.</translation>
    </message>
    <message>
        <source>These words are already claim {}.</source>
        <translation>Diese Wörter sind schon These {}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both grew from the version of {}.</source>
        <translation>Beide gehen auf die Version vom {} zurück.</translation>
    </message>
    <message>
        <source>Everything else: {}</source>
        <translation>Alles andere: {}</translation>
    </message>
    <message>
        <source>It cannot be told what both copies grew from. What differs counts as changed by both, and nothing as deleted.</source>
        <translation>Der gemeinsame Ursprung der Kopien ist nicht festzustellen. Was abweicht, gilt als von beiden geändert und nichts als gelöscht.</translation>
    </message>
    <message>
        <source>Its passages and everything written on it come to the current claim. One undo takes it back.</source>
        <translation>Ihre Stellen und alles, was zu ihr geschrieben ist, kommen zur aktuellen These. Einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Kopie aus dem Team zusammenführen</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Thesen zusammenführen</translation>
    </message>
    <message>
        <source>Merge this claim into the current one:</source>
        <translation>Diese These mit der aktuellen zusammenführen:</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The claim now, and once it is merged</source>
        <translation>Die These jetzt und nach dem Zusammenführen</translation>
    </message>
    <message>
        <source>The other claim</source>
        <translation>Die andere These</translation>
    </message>
    <message>
        <source>What the copy brings; claims that are not ticked are left out</source>
        <translation>Was die Kopie bringt; nicht angehakte Thesen bleiben weg</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>von beiden geändert</translation>
    </message>
    <message>
        <source>no claim is different</source>
        <translation>keine These weicht ab</translation>
    </message>
    <message>
        <source>{}, with a new code</source>
        <translation>{}, mit neuem Kürzel</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {}; {} left out</source>
        <translation>{}: {}; {} weggelassen</translation>
    </message>
</context>
<context>
    <name>NewFromTemplateDialog</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Begin on this template</source>
        <translation>Mit dieser Vorlage beginnen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten der Debatte</translation>
    </message>
    <message>
        <source>Template from a file…</source>
        <translation>Vorlage aus einer Datei…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>To mark by</source>
        <translation>Bewertet nach</translation>
    </message>
    <message>
        <source>{} seconds a response, {} words a minute</source>
        <translation>{} Sekunden je Antwort, {} Wörter pro Minute</translation>
    </message>
    <message>
        <source>{} words in a position paper</source>
        <translation>{} Wörter im Positionspapier</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this notice away</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 claim</source>
        <translation>1 These</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>keine Vermerke</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>noch keine Quelle</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>keine Haltung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not both answered yet</source>
        <translation>noch nicht beide beantwortet</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>kein Entwurf</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>nichts fehlt</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} Thesen</translation>
    </message>
    <message>
        <source>{} with gaps</source>
        <translation>{} mit Lücken</translation>
    </message>
    <message>
        <source>{} words, {}</source>
        <translation>{} Wörter, {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
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
        <translation>1 Antwort noch nicht fertig</translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown, for a document or a spreadsheet</source>
        <translation>Auswahl oder alles Gezeigte kopieren, für ein Dokument oder eine Tabelle</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Art der These</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Only claims that lack something</source>
        <translation>Nur Thesen, denen etwas fehlt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Under their themes</source>
        <translation>Nach Themen gruppiert</translation>
    </message>
    <message>
        <source>all responses are ready</source>
        <translation>alle Antworten sind fertig</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>nach Thema</translation>
    </message>
    <message>
        <source>copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>debate in {} days</source>
        <translation>Debatte in {} Tagen</translation>
    </message>
    <message>
        <source>debate today</source>
        <translation>Debatte heute</translation>
    </message>
    <message>
        <source>debate tomorrow</source>
        <translation>Debatte morgen</translation>
    </message>
    <message>
        <source>debate yesterday</source>
        <translation>Debatte gestern</translation>
    </message>
    <message>
        <source>debate {} days ago</source>
        <translation>Debatte vor {} Tagen</translation>
    </message>
    <message>
        <source>kind: all</source>
        <translation>Art: alle</translation>
    </message>
    <message>
        <source>kind: {}</source>
        <translation>Art: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>only gaps</source>
        <translation>nur Lücken</translation>
    </message>
    <message>
        <source>order: as they stand</source>
        <translation>Folge: wie im Projekt</translation>
    </message>
    <message>
        <source>order: {}</source>
        <translation>Folge: {}</translation>
    </message>
    <message>
        <source>set the day of the debate</source>
        <translation>Tag der Debatte festlegen</translation>
    </message>
    <message>
        <source>side: all</source>
        <translation>Seite: alle</translation>
    </message>
    <message>
        <source>side: {}</source>
        <translation>Seite: {}</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>mit Quelle</translation>
    </message>
    <message>
        <source>theme: all</source>
        <translation>Thema: alle</translation>
    </message>
    <message>
        <source>theme: {}</source>
        <translation>Thema: {}</translation>
    </message>
    <message>
        <source>{:,} claim</source>
        <translation>{:,} These</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>{:,} Thesen</translation>
    </message>
    <message>
        <source>{:,} of {:,} claim shown</source>
        <translation>{:,} von {:,} These gezeigt</translation>
    </message>
    <message>
        <source>{:,} of {:,} claims shown</source>
        <translation>{:,} von {:,} Thesen gezeigt</translation>
    </message>
    <message>
        <source>{:,} responses to make ready</source>
        <translation>{:,} Antworten noch nicht fertig</translation>
    </message>
    <message>
        <source>{:,} responses to make ready, {:,} a day</source>
        <translation>{:,} Antworten noch nicht fertig, {:,} pro Tag</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} of {}, {} ready</source>
        <translation>{} von {}, {} fertig</translation>
    </message>
    <message>
        <source>{}/{}, {} ready</source>
        <translation>{}/{}, {} fertig</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Claims and what each side has for them</source>
        <translation>Thesen und was jede Seite dazu hat</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>kein Entwurf</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Claims are marked in the article; here you will see what every side has for each.</source>
        <translation>Thesen werden im Artikel markiert; hier siehst du dann, was jede Seite zu jeder hat.</translation>
    </message>
    <message>
        <source>Copied {} claim as a table.</source>
        <translation>{} These als Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Copied {} claims as a table.</source>
        <translation>{} Thesen als Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Zum Artikel</translation>
    </message>
    <message>
        <source>No claim is left by what you chose above.</source>
        <translation>Zu deiner Auswahl oben passt keine These.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Alle Thesen zeigen</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Also for new projects</source>
        <translation>Auch für neue Projekte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Measure my pace</source>
        <translation>Mein Tempo messen</translation>
    </message>
    <message>
        <source>Read aloud, as you would speak in the room. Stop the clock at the last word.</source>
        <translation>Lies laut, so wie du im Saal sprechen würdest. Stoppe die Uhr beim letzten Wort.</translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation>Uhr starten</translation>
    </message>
    <message>
        <source>Start the clock again as you begin to read.</source>
        <translation>Starte die Uhr neu, wenn du zu lesen beginnst.</translation>
    </message>
    <message>
        <source>Start the clock, read these {} words aloud, and stop it.</source>
        <translation>Starte die Uhr, lies diese {} Wörter laut und stoppe sie.</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>Uhr stoppen</translation>
    </message>
    <message>
        <source>Use {} words a minute</source>
        <translation>{} Wörter pro Minute nehmen</translation>
    </message>
    <message>
        <source>Words to read aloud</source>
        <translation>Text zum Vorlesen</translation>
    </message>
    <message>
        <source>You read {} words a minute. Use that, or read once more.</source>
        <translation>Du liest {} Wörter pro Minute. Nimm das oder lies noch einmal.</translation>
    </message>
    <message>
        <source>{} is too long for {} words.</source>
        <translation>{} ist zu lang für {} Wörter.</translation>
    </message>
    <message>
        <source>{} is too short for {} words.</source>
        <translation>{} ist zu kurz für {} Wörter.</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Page {}</source>
        <translation>Seite {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Type a few letters; first &gt; for commands, @ claims, # sources</source>
        <translation>Tippe ein paar Buchstaben; davor &gt; für Befehle, @ Thesen, # Quellen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} von {}</translation>
    </message>
    <message>
        <source>{}; type {} first for all</source>
        <translation>{}; mit {} davor alle</translation>
    </message>
</context>
<context>
    <name>PasteReference</name>
    <message>
        <source>A reference in Chicago, MLA, APA or GOST style, a DOI, or an address</source>
        <translation>Eine Literaturangabe nach Chicago, MLA, APA oder GOST, eine DOI oder eine Adresse</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Could not be placed: {}</source>
        <translation>Nicht zuzuordnen: {}</translation>
    </message>
    <message>
        <source>In the library already, it seems: {}</source>
        <translation>Wohl schon in der Sammlung: {}</translation>
    </message>
    <message>
        <source>Nothing is looked up: what stands here is taken apart on this computer.</source>
        <translation>Nichts wird nachgeschlagen: Die Angabe wird auf diesem Computer zerlegt.</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>Literaturangabe einfügen</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Die Literaturangabe</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>There are too few words here to measure by. Add an article, or write the bottom line.</source>
        <translation>Hier sind zu wenige Wörter zum Messen. Füge einen Artikel hinzu oder schreibe das Fazit.</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>Each side answers here, once a sentence of an article is a claim.</source>
        <translation>Hier antwortet jede Seite der Debatte, sobald ein Satz eines Artikels eine These ist.</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>These markieren</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Hier fehlt nichts.</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Wähle im Artikel einen Satz aus und drücke C, um ihn zur These zu machen.</translation>
    </message>
    <message>
        <source>{} cites a source that is later than the day of the role-play.</source>
        <translation>{} nennt eine Quelle, die später ist als der Tag des Rollenspiels.</translation>
    </message>
    <message>
        <source>{} lost its place in the article.</source>
        <translation>{} hat ihre Stelle im Artikel verloren.</translation>
    </message>
    <message>
        <source>{}: the answer of {} has no source yet.</source>
        <translation>{}: Die Antwort von {} hat noch keine Quelle.</translation>
    </message>
    <message>
        <source>{}: {} has not answered yet.</source>
        <translation>{}: Die Antwort von {} fehlt noch.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>Printing stopped at page {}. Print again from there.</source>
        <translation>Der Druck endete bei Seite {}. Drucke ab dort noch einmal.</translation>
    </message>
    <message>
        <source>Sent {} to the printer.</source>
        <translation>An den Drucker gesendet: {}.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Export a PDF and print that.</source>
        <translation>Der Drucker nimmt die Seiten nicht an. Exportiere ein PDF und drucke dieses.</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>{} Seiten</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Add “{}” to my words</source>
        <translation>„{}“ zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Add “{}” to the words of this debate</source>
        <translation>„{}“ zu den Wörtern dieser Debatte</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <translation>„{}“ schreiben</translation>
    </message>
    <message>
        <source>“{}” is not in the dictionary.</source>
        <translation>„{}“ steht nicht im Wörterbuch.</translation>
    </message>
</context>
<context>
    <name>QuotationReader</name>
    <message>
        <source>Left out here: “{}”</source>
        <translation>Hier weggelassen: „{}“</translation>
    </message>
    <message>
        <source>Missing here: “{}”</source>
        <translation>Fehlt hier: „{}“</translation>
    </message>
    <message>
        <source>The original does not say this.</source>
        <translation>Das steht nicht im Original.</translation>
    </message>
    <message>
        <source>The original says: “{}”</source>
        <translation>Im Original steht: „{}“</translation>
    </message>
    <message>
        <source>These words stand in “{other}”; what is stored of “{cited}” does not hold them.</source>
        <translation>Diese Wörter stehen in „{other}“; der gespeicherte Text von „{cited}“ enthält sie nicht.</translation>
    </message>
    <message>
        <source>What is stored of “{cited}” does not hold these words.</source>
        <translation>Der gespeicherte Text von „{cited}“ enthält diese Wörter nicht.</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Find in it</source>
        <translation>Darin suchen</translation>
    </message>
    <message>
        <source>Find in the words of the source</source>
        <translation>Im Wortlaut der Quelle suchen</translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation>Auswahl übernehmen</translation>
    </message>
    <message>
        <source>Take words from the source</source>
        <translation>Wortlaut aus der Quelle übernehmen</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Wortlaut der Quelle</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Zeichen pro Zeile</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesedarstellung</translation>
    </message>
    <message>
        <source>Room for a line</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Größe in Punkt</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Add article…</source>
        <translation>Artikel hinzufügen…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>There is no article yet; its sentences become the claims.</source>
        <translation>Noch gibt es keinen Artikel; seine Sätze werden zu Thesen.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Reading {} …</source>
        <translation>{} wird gelesen …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{} · moved or deleted</source>
        <translation>{} · verschoben oder gelöscht</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Not found any more in {}</source>
        <translation>Nicht mehr gefunden in {}</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation>noch keine Thesen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{} of {} claims answered on all {} sides</source>
        <translation>{} von {} Thesen auf allen {} Seiten beantwortet</translation>
    </message>
    <message>
        <source>{} of {} claims answered on both sides</source>
        <translation>{} von {} Thesen auf beiden Seiten beantwortet</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>DebatePrep projects ({});;All files (*)</source>
        <translation>DebatePrep-Projekte ({});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where is {} now?</source>
        <translation>Wo ist {} jetzt?</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A draft of unsaved work cannot be read. It was put aside as {}.</source>
        <translation>Ein Entwurf mit ungespeicherter Arbeit ist nicht lesbar. Er wurde als {} beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>DebatePrep ended before this was saved. Nothing of it is lost unless you discard it.</source>
        <translation>DebatePrep wurde beendet, bevor dies gespeichert war. Davon geht nichts verloren, außer du verwirfst es.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Datei behalten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Ungespeicherte Arbeit gefunden</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>What is newer in the draft</source>
        <translation>Was im Entwurf neuer ist</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 These</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>Als Nächstes: {}, {}</translation>
    </message>
    <message>
        <source>in {} days</source>
        <translation>in {} Tagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{} again</source>
        <translation>{} nochmal</translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation>{} Antworten</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} Thesen</translation>
    </message>
    <message>
        <source>{} easy</source>
        <translation>{} leicht</translation>
    </message>
    <message>
        <source>{} good</source>
        <translation>{} gut</translation>
    </message>
    <message>
        <source>{} hard</source>
        <translation>{} schwer</translation>
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
        <translation>Antworten der letzten {} Tage</translation>
    </message>
    <message>
        <source>nothing rehearsed on the last {} days</source>
        <translation>in den letzten {} Tagen nichts geübt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>vor {} Tagen</translation>
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
        <translation>Alle gewählten Antworten laufen im Sprechtempo des Projekts durch.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Cross-examination</source>
        <translation>Kreuzverhör</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>One theme; behind each answer, the expected counter is put to you.</source>
        <translation>Ein Thema; nach jeder Antwort kommt der erwartete Einwand.</translation>
    </message>
    <message>
        <source>Only what is marked ready</source>
        <translation>Nur was fertig ist</translation>
    </message>
    <message>
        <source>Seconds of the clock</source>
        <translation>Sekunden auf der Uhr</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What is due comes first; what you rate “again” comes back in the same sitting.</source>
        <translation>Fälliges kommt zuerst; was du mit „nochmal“ bewertest, kommt in derselben Runde wieder.</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>alle Themen</translation>
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
        <translation>noch 15 Sekunden</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>sprich</translation>
    </message>
    <message>
        <source>spoken, on the second</source>
        <translation>gesprochen, auf die Sekunde</translation>
    </message>
    <message>
        <source>spoken, {} over</source>
        <translation>gesprochen, {} zu lang</translation>
    </message>
    <message>
        <source>spoken, {} under</source>
        <translation>gesprochen, {} zu kurz</translation>
    </message>
    <message>
        <source>think, then speak</source>
        <translation>denk nach, dann sprich</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>die Zeit ist um</translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>expected counter, {}</source>
        <translation>erwarteter Einwand, {}</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in deinen Worten</translation>
    </message>
    <message>
        <source>no counter is on the ladder of this response yet</source>
        <translation>zu dieser Antwort gibt es noch keinen Einwand</translation>
    </message>
    <message>
        <source>paragraph {} of the article</source>
        <translation>Absatz {} des Artikels</translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation>{} Sekunden</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
</context>
<context>
    <name>RehearseSetup</name>
    <message>
        <source>A sitting takes {}.</source>
        <translation>Eine Runde umfasst {}.</translation>
    </message>
    <message>
        <source>Go to Prepare</source>
        <translation>Zum Vorbereiten</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing is due today. {}.</source>
        <translation>Heute ist nichts fällig. {}.</translation>
    </message>
    <message>
        <source>Nothing is marked ready for {}. Mark a response so, or take the tick away to rehearse drafts too.</source>
        <translation>Für {} ist nichts als fertig markiert. Hol das nach oder nimm den Haken weg, um auch Entwürfe zu üben.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>Trotzdem üben</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>That is {} words more than the clock allows.</source>
        <translation>Das sind {} Wörter mehr, als die Uhr erlaubt.</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Die letzten 14 Tage</translation>
    </message>
    <message>
        <source>There is no claim to rehearse yet. Mark one, and answer it.</source>
        <translation>Es gibt noch keine These zum Üben. Markiere eine und antworte darauf.</translation>
    </message>
    <message>
        <source>{} due today, never rehearsed before.</source>
        <translation>Heute fällig: {}, noch nie geübt.</translation>
    </message>
    <message>
        <source>{} due today, {} of them never rehearsed before.</source>
        <translation>Heute fällig: {}, davon {} noch nie geübt.</translation>
    </message>
    <message>
        <source>{} due today.</source>
        <translation>Heute fällig: {}.</translation>
    </message>
    <message>
        <source>{} has not answered a claim yet. Write a response first.</source>
        <translation>{} hat noch auf keine These geantwortet. Schreibe zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>{}, in an order of chance.</source>
        <translation>{}, in zufälliger Reihenfolge.</translation>
    </message>
    <message>
        <source>{}, {} words: {} at {} words a minute.</source>
        <translation>{}, {} Wörter: {} bei {} Wörtern pro Minute.</translation>
    </message>
</context>
<context>
    <name>RehearseSummary</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No claim was rated again or hard.</source>
        <translation>Keine These wurde mit nochmal oder schwer bewertet.</translation>
    </message>
    <message>
        <source>On time: {} of {}</source>
        <translation>Im Limit: {} von {}</translation>
    </message>
    <message>
        <source>Open these</source>
        <translation>Diese öffnen</translation>
    </message>
    <message>
        <source>Over time: {}</source>
        <translation>Zu lang: {}</translation>
    </message>
    <message>
        <source>Over time: {} in all</source>
        <translation>Zu lang: {} insgesamt</translation>
    </message>
    <message>
        <source>Rehearse these once more</source>
        <translation>Diese noch einmal üben</translation>
    </message>
    <message>
        <source>Spoken in {}</source>
        <translation>Gesprochen in {}</translation>
    </message>
    <message>
        <source>The text: {} words, {} at {} words a minute</source>
        <translation>Der Text: {} Wörter, {} bei {} Wörtern pro Minute</translation>
    </message>
    <message>
        <source>Under time: {}</source>
        <translation>Zu kurz: {}</translation>
    </message>
    <message>
        <source>Under time: {} in all</source>
        <translation>Zu kurz: {} insgesamt</translation>
    </message>
    <message>
        <source>Weak claims</source>
        <translation>Schwache Thesen</translation>
    </message>
    <message>
        <source>Weak: rated again or hard</source>
        <translation>Schwach: mit nochmal oder schwer bewertet</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Marks stay on words that can be proved to be the same. The others are listed, with what they said.</source>
        <translation>Markierungen bleiben auf Wörtern, die nachweislich dieselben sind. Die übrigen werden mit ihrem Wortlaut aufgelistet.</translation>
    </message>
    <message>
        <source>New text of the article</source>
        <translation>Neuer Text des Artikels</translation>
    </message>
    <message>
        <source>Replace the article’s text</source>
        <translation>Text des Artikels ersetzen</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>expected counter, {}</source>
        <translation>erwarteter Einwand, {}</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>your answer to that</source>
        <translation>deine Antwort darauf</translation>
    </message>
</context>
<context>
    <name>RungHead</name>
    <message>
        <source>Fold the replies</source>
        <translation>Erwiderungen einklappen</translation>
    </message>
    <message>
        <source>More for this reply</source>
        <translation>Mehr zu dieser Erwiderung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Erwidern</translation>
    </message>
    <message>
        <source>Show the replies</source>
        <translation>Erwiderungen zeigen</translation>
    </message>
    <message>
        <source>Side of the reply</source>
        <translation>Seite der Erwiderung</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>erwarteter Einwand</translation>
    </message>
</context>
<context>
    <name>RungView</name>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Because, so what</source>
        <translation>Begründung, Bedeutung</translation>
    </message>
    <message>
        <source>Delete reply</source>
        <translation>Erwiderung löschen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} say to this?</source>
        <translation>Noch kein Entwurf: Was sagt {} dazu?</translation>
    </message>
    <message>
        <source>reply {}</source>
        <translation>Erwiderung {}</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Flag</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Art der These</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>terms, dates, bottom line</source>
        <translation>Begriffe, Daten, Fazit</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>1 claim</source>
        <translation>1 These</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Find in article, claims, responses, evidence, sources, notes</source>
        <translation>Suchen in Artikel, Thesen, Antworten, Belegen, Quellen, Notizen</translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation>Keine These passt dazu.</translation>
    </message>
    <message>
        <source>Reading the debate…</source>
        <translation>Die Debatte wird gelesen…</translation>
    </message>
    <message>
        <source>Type words to look for, or choose a filter to list the claims that pass it.</source>
        <translation>Tippe Suchwörter oder wähle einen Filter, um die passenden Thesen zu sehen.</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>{:,} Thesen</translation>
    </message>
    <message>
        <source>{:,} places</source>
        <translation>{:,} Treffer</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>{} in {} and elsewhere</source>
        <translation>{} in {} und anderswo</translation>
    </message>
    <message>
        <source>{} · the first {} are listed</source>
        <translation>{} · die ersten {} sind aufgelistet</translation>
    </message>
    <message>
        <source>“{}” stands nowhere in this debate.</source>
        <translation>„{}“ steht nirgends in dieser Debatte.</translation>
    </message>
    <message>
        <source>“{}” stands nowhere that the filters let through.</source>
        <translation>„{}“ steht nirgends, wo die Filter suchen lassen.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Places found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (line {})</source>
        <translation> (Zeile {})</translation>
    </message>
    <message>
        <source> (lines {})</source>
        <translation> (Zeilen {})</translation>
    </message>
    <message>
        <source> ({} more)</source>
        <translation> ({} weitere)</translation>
    </message>
    <message>
        <source> since {:%Y-%m-%d, %H:%M}</source>
        <translation> seit {:%Y-%m-%d, %H:%M}</translation>
    </message>
    <message>
        <source>A character</source>
        <translation>Ein Zeichen</translation>
    </message>
    <message>
        <source>A debate has at least {} sides. Keep one more, or add one.</source>
        <translation>Eine Debatte hat mindestens {} Seiten. Behalte eine mehr oder füge eine hinzu.</translation>
    </message>
    <message>
        <source>A debate has at most {} sides. Remove one first.</source>
        <translation>Eine Debatte hat höchstens {} Seiten. Entferne zuerst eine.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or an alias.</source>
        <translation>Ein Schlüssel muss ein Wort sein, keine Liste, Zuordnung oder Alias.</translation>
    </message>
    <message>
        <source>A ladder of replies has at most {} rungs. Mark a new claim and go on there.</source>
        <translation>Eine Leiter hat höchstens {} Erwiderungen. Markiere eine neue These und mach dort weiter.</translation>
    </message>
    <message>
        <source>A merge left a conflict marker here ({}); choose one of the two versions.</source>
        <translation>Beim Zusammenführen blieb hier eine Konfliktmarke ({}); wähle eine der beiden Fassungen.</translation>
    </message>
    <message>
        <source>A project has at most {:,} parts; this file has more.</source>
        <translation>Ein Projekt hat höchstens {:,} Teile; diese Datei hat mehr.</translation>
    </message>
    <message>
        <source>A project has at most {} sides, and {:,} responses; this file has more.</source>
        <translation>Ein Projekt hat höchstens {} Seiten und {:,} Antworten; diese Datei hat mehr.</translation>
    </message>
    <message>
        <source>A second document begins here; a project is one document.</source>
        <translation>Hier beginnt ein zweites Dokument; ein Projekt ist ein einziges.</translation>
    </message>
    <message>
        <source>A tab stands at the start of the line; indent with spaces.</source>
        <translation>Am Zeilenanfang steht ein Tabulator; rücke mit Leerzeichen ein.</translation>
    </message>
    <message>
        <source>Aliases (*{}) are not used here; write the value out.</source>
        <translation>Aliasse (*{}) gibt es hier nicht; schreibe den Wert aus.</translation>
    </message>
    <message>
        <source>An entry of the tray names its kind and holds the item; this one does not.</source>
        <translation>Ein Eintrag des Papierkorbs nennt seine Art und enthält das Gelöschte; dieser nicht.</translation>
    </message>
    <message>
        <source>An id is a word, not {}.</source>
        <translation>Eine Kennung ist ein Wort, nicht {}.</translation>
    </message>
    <message>
        <source>An item of the kind “{}” has no place under “{}”.</source>
        <translation>Ein Element der Art „{}“ hat unter „{}“ keinen Platz.</translation>
    </message>
    <message>
        <source>Anchors (&amp;{}) are not used here; remove it.</source>
        <translation>Anker (&amp;{}) gibt es hier nicht; entferne ihn.</translation>
    </message>
    <message>
        <source>Article · {}</source>
        <translation>Artikel · {}</translation>
    </message>
    <message>
        <source>Both changed this.</source>
        <translation>Beide haben das geändert.</translation>
    </message>
    <message>
        <source>Both of you changed this claim. Choose what becomes of each part that both wrote.</source>
        <translation>Ihr habt beide diese These geändert. Wähle, was aus jedem Teil wird, den beide geschrieben haben.</translation>
    </message>
    <message>
        <source>Could not read {}: the system says “{}”. Copy the file elsewhere and open the copy.</source>
        <translation>{} konnte nicht gelesen werden: Das System meldet „{}“. Kopiere die Datei an einen anderen Ort und öffne die Kopie.</translation>
    </message>
    <message>
        <source>Could not read {}: you have no permission for that in {}. Copy the file to a folder of your own and open the copy.</source>
        <translation>{} konnte nicht gelesen werden: Dir fehlt die Berechtigung dafür in {}. Kopiere die Datei in einen eigenen Ordner und öffne die Kopie.</translation>
    </message>
    <message>
        <source>Could not save {}: {}. Your work is kept; try again or save elsewhere.</source>
        <translation>{} konnte nicht gespeichert werden: {}. Deine Arbeit ist sicher; versuche es noch einmal oder speichere anderswo.</translation>
    </message>
    <message>
        <source>Could not {} {}: you have no permission for that here. Choose another place.</source>
        <translation>{1} kann nicht {0} werden: Dir fehlt hier die Berechtigung. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>HTML in the Markdown</source>
        <translation>HTML im Markdown</translation>
    </message>
    <message>
        <source>Key terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than {} deep.</source>
        <translation>Listen und Zuordnungen sind mehr als {}-fach verschachtelt.</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not used here; write the values out.</source>
        <translation>Merge-Schlüssel (&lt;&lt;) gibt es hier nicht; schreibe die Werte aus.</translation>
    </message>
    <message>
        <source>No text was found in {}: {}, as a scanner makes them. Let a program recognise the text (OCR), save it, and open that.</source>
        <translation>In {} wurde kein Text gefunden: {}, wie ein Scanner sie macht. Lass den Text erkennen (OCR), speichere das Ergebnis und öffne es.</translation>
    </message>
    <message>
        <source>One of you deleted this claim and the other worked on it. It stays.</source>
        <translation>Die These wurde auf einer Seite gelöscht und auf der anderen bearbeitet. Sie bleibt.</translation>
    </message>
    <message>
        <source>Page {} has no text: what is seen there is a picture, or nothing.</source>
        <translation>Seite {} hat keinen Text: Zu sehen ist dort ein Bild oder nichts.</translation>
    </message>
    <message>
        <source>Pages {} have no text: what is seen there is a picture, or nothing.</source>
        <translation>Die Seiten {} haben keinen Text: Zu sehen ist dort ein Bild oder nichts.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, of a project that was never saved.</source>
        <translation>Entwurf vom {} gerettet; das Projekt wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, {}.</source>
        <translation>Entwurf vom {} gerettet, {}.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} cannot be read or is not there any more. The draft opens as a copy.</source>
        <translation>Entwurf vom {} gerettet; {} ist nicht lesbar oder nicht mehr da. Der Entwurf wird als Kopie geöffnet.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} has been changed since. The draft opens as a copy beside it.</source>
        <translation>Entwurf vom {} gerettet; {} wurde seitdem geändert. Der Entwurf wird als Kopie daneben geöffnet.</translation>
    </message>
    <message>
        <source>Side {} has no name. Give it one.</source>
        <translation>Die Seite {} hat keinen Namen. Gib ihr einen.</translation>
    </message>
    <message>
        <source>Source · {}{}</source>
        <translation>Quelle · {}{}</translation>
    </message>
    <message>
        <source>Tags ({}) are not used here; remove it.</source>
        <translation>Tags ({}) gibt es hier nicht; entferne es.</translation>
    </message>
    <message>
        <source>That reply would answer its own side there. Hang it under another side’s words.</source>
        <translation>Diese Erwiderung würde dort der eigenen Seite antworten. Hänge sie unter die Worte einer anderen Seite.</translation>
    </message>
    <message>
        <source>The article is not word for word what was imported.</source>
        <translation>Der Artikel ist nicht Wort für Wort der importierte.</translation>
    </message>
    <message>
        <source>The book has {} chapters; the longest was taken: {}.</source>
        <translation>Das Buch hat {} Kapitel; das längste wurde genommen: {}.</translation>
    </message>
    <message>
        <source>The brief could not be typeset: {}. Your project is untouched; please report this.</source>
        <translation>Das Dossier konnte nicht gesetzt werden: {}. Dein Projekt ist unberührt; bitte melde das.</translation>
    </message>
    <message>
        <source>The brief was not finished within {:.0f} seconds. Leave out some claims and export again.</source>
        <translation>Das Dossier war nach {:.0f} Sekunden nicht fertig. Lass einige Thesen weg und exportiere noch einmal.</translation>
    </message>
    <message>
        <source>The character {} cannot stand in a project file; remove it.</source>
        <translation>Das Zeichen {} kann in keiner Projektdatei stehen; entferne es.</translation>
    </message>
    <message>
        <source>The character “{}”</source>
        <translation>Das Zeichen „{}“</translation>
    </message>
    <message>
        <source>The debate</source>
        <translation>Die Debatte</translation>
    </message>
    <message>
        <source>The document has tracked changes: what was inserted is kept, what was deleted is left out.</source>
        <translation>Das Dokument hat nachverfolgte Änderungen: Eingefügtes bleibt, Gelöschtes fällt weg.</translation>
    </message>
    <message>
        <source>The file holds more than {:,} values and keys; no debate does. Something is damaged here.</source>
        <translation>Die Datei enthält mehr als {:,} Werte und Schlüssel; so groß ist keine Debatte. Hier ist etwas beschädigt.</translation>
    </message>
    <message>
        <source>The file {}: it is damaged. Look for an older copy in its folder or your backups.</source>
        <translation>Die Datei {}: Sie ist beschädigt. Suche eine ältere Kopie in ihrem Ordner oder in deinen Sicherungen.</translation>
    </message>
    <message>
        <source>The file's structure breaks here ({}); compare the indentation and quotes with the lines above.</source>
        <translation>Hier bricht der Aufbau der Datei ({}); vergleiche Einrückung und Anführungszeichen mit den Zeilen darüber.</translation>
    </message>
    <message>
        <source>The format version is a whole number from 1; here it is {}.</source>
        <translation>Die Formatversion ist eine ganze Zahl ab 1; hier ist sie {}.</translation>
    </message>
    <message>
        <source>The id “{}” is taken already; each is used once.</source>
        <translation>Die Kennung „{}“ ist schon vergeben; jede gibt es nur einmal.</translation>
    </message>
    <message>
        <source>The key “{}” stands here and on line {}; keep one of them.</source>
        <translation>Der Schlüssel „{}“ steht hier und in Zeile {}; behalte einen davon.</translation>
    </message>
    <message>
        <source>The keys of “{}” should stand here, not {}.</source>
        <translation>Hier sollten die Schlüssel von „{}“ stehen, nicht {}.</translation>
    </message>
    <message>
        <source>The lock beside {} cannot be read, so somebody may have it open. Open it to read; or open it anyway, if you know that nobody has.</source>
        <translation>Die Sperre neben {} ist nicht lesbar, vielleicht ist die Datei anderswo offen. Öffne sie zum Lesen; oder trotzdem, wenn du weißt, dass niemand sie offen hat.</translation>
    </message>
    <message>
        <source>The page says that only a part of it is free to read: check that the article is whole.</source>
        <translation>Laut der Seite ist nur ein Teil frei zu lesen: Prüfe, ob der Artikel vollständig ist.</translation>
    </message>
    <message>
        <source>The paper has {} of {} words. Sources are not counted.</source>
        <translation>Das Papier hat {} von {} Wörtern. Quellen zählen nicht mit.</translation>
    </message>
    <message>
        <source>The sentences could not be read through this time. Change the article, or open the project again.</source>
        <translation>Die Sätze konnten diesmal nicht durchgesehen werden. Ändere den Artikel oder öffne das Projekt neu.</translation>
    </message>
    <message>
        <source>There is no dictionary “{}” here, so these words are not checked. Put {}.aff and {}.dic into {}, or choose another dictionary in the settings.</source>
        <translation>Hier gibt es kein Wörterbuch „{}“, diese Wörter werden also nicht geprüft. Lege {}.aff und {}.dic in {} ab oder wähle in den Einstellungen ein anderes Wörterbuch.</translation>
    </message>
    <message>
        <source>There is no item “{}” in this project.</source>
        <translation>In diesem Projekt gibt es kein Element „{}“.</translation>
    </message>
    <message>
        <source>There is no {} “{}” in this project.</source>
        <translation>In diesem Projekt fehlt: {} „{}“.</translation>
    </message>
    <message>
        <source>There is no “{}” in this project to put this back into.</source>
        <translation>In diesem Projekt gibt es „{}“ nicht mehr, wohin das zurückkäme.</translation>
    </message>
    <message>
        <source>They changed this claim; nothing that you changed is touched.</source>
        <translation>Diese These wurde dort geändert; nichts von deinen Änderungen wird berührt.</translation>
    </message>
    <message>
        <source>They deleted this claim. It goes to the tray.</source>
        <translation>Diese These wurde dort gelöscht. Sie kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>They made this claim.</source>
        <translation>Diese These kommt aus der Kopie.</translation>
    </message>
    <message>
        <source>This article does not seem to be in English, so its sentences are only numbered. Which of them are claims is for you to judge.</source>
        <translation>Der Artikel scheint nicht auf Englisch zu sein, darum sind seine Sätze nur nummeriert. Welche davon Thesen sind, entscheidest du.</translation>
    </message>
    <message>
        <source>This debate has no side “{}”. Its sides are {}.</source>
        <translation>In dieser Debatte gibt es keine Seite „{}“. Ihre Seiten: {}.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text; a project file is.</source>
        <translation>Das ist kein UTF-8-Text; eine Projektdatei ist einer.</translation>
    </message>
    <message>
        <source>This is not a CSL-JSON file: {}. In your citation manager, export as CSL-JSON and import that.</source>
        <translation>Das ist keine CSL-JSON-Datei: {}. Exportiere in deiner Literaturverwaltung als CSL-JSON und importiere das.</translation>
    </message>
    <message>
        <source>This is not a DebatePrep project: it does not begin with “debateprep: 1”.</source>
        <translation>Das ist kein DebatePrep-Projekt: Es beginnt nicht mit „debateprep: 1“.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Two sides are called “{}”. Give each a name of its own.</source>
        <translation>Zwei Seiten heißen „{}“. Gib jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>What was written last could not be read.</source>
        <translation>Das zuletzt Geschriebene war nicht lesbar.</translation>
    </message>
    <message>
        <source>What you rehearsed before cannot be opened. Let the app read and write {}</source>
        <translation>Was du bisher geübt hast, lässt sich nicht öffnen. Erlaube der App, hier zu lesen und zu schreiben: {}</translation>
    </message>
    <message>
        <source>What you rehearsed before could not be read, so every claim is new again. The old file is kept: {}</source>
        <translation>Was du bisher geübt hast, war nicht lesbar, darum ist jede These wieder neu. Die alte Datei bleibt: {}</translation>
    </message>
    <message>
        <source>What you write cannot be kept safe from a crash just now: {} ({}). Save the project; it is tried again every few seconds.</source>
        <translation>Was du schreibst, ist gerade nicht vor einem Absturz sicher: {} ({}). Speichere das Projekt; alle paar Sekunden wird es wieder versucht.</translation>
    </message>
    <message>
        <source>With the copy comes: {}.</source>
        <translation>Mit der Kopie kommt: {}.</translation>
    </message>
    <message>
        <source>Your rating is not kept: the app could not write its file. The sitting goes on; free some space, or let the app write in {}</source>
        <translation>Deine Bewertung wird nicht behalten: Die App konnte ihre Datei nicht schreiben. Die Runde geht weiter; schaffe Platz oder lass die App hier schreiben: {}</translation>
    </message>
    <message>
        <source>a comment in the margin</source>
        <translation>ein Randkommentar</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>ein Formular</translation>
    </message>
    <message>
        <source>a line of signs only</source>
        <translation>eine Zeile nur aus Zeichen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map of keys</source>
        <translation>eine Zuordnung von Schlüsseln</translation>
    </message>
    <message>
        <source>a menu</source>
        <translation>ein Menü</translation>
    </message>
    <message>
        <source>a notice about cookies</source>
        <translation>ein Cookie-Hinweis</translation>
    </message>
    <message>
        <source>a notice over the page</source>
        <translation>ein Hinweis über der Seite</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a running head or foot</source>
        <translation>eine Kopf- oder Fußzeile</translation>
    </message>
    <message>
        <source>about the author or the date</source>
        <translation>über Autor oder Datum</translation>
    </message>
    <message>
        <source>add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>add passage to {}</source>
        <translation>Stelle zu {} hinzufügen</translation>
    </message>
    <message>
        <source>add reply</source>
        <translation>Erwiderung hinzufügen</translation>
    </message>
    <message>
        <source>add side {}</source>
        <translation>Seite {} hinzufügen</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>add “{}” to the words</source>
        <translation>„{}“ zu den Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>gemeinsame Basis</translation>
    </message>
    <message>
        <source>an advertisement</source>
        <translation>eine Anzeige</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>ein Archiv mit anderen Dateien</translation>
    </message>
    <message>
        <source>an offer to subscribe</source>
        <translation>ein Abo-Angebot</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>Artikel {}</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>stellt eine Frage</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>neben dem Artikel</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>bring back {}</source>
        <translation>{} zurückholen</translation>
    </message>
    <message>
        <source>buttons for sharing</source>
        <translation>Teilen-Knöpfe</translation>
    </message>
    <message>
        <source>can be checked as a fact</source>
        <translation>lässt sich als Tatsache prüfen</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>change the article’s details</source>
        <translation>Angaben zum Artikel ändern</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>von beiden geändert</translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation>dort geändert</translation>
    </message>
    <message>
        <source>choose basis</source>
        <translation>Grundlage wählen</translation>
    </message>
    <message>
        <source>choose kind</source>
        <translation>Art wählen</translation>
    </message>
    <message>
        <source>choose side</source>
        <translation>Seite wählen</translation>
    </message>
    <message>
        <source>choose source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>choose stance</source>
        <translation>Haltung wählen</translation>
    </message>
    <message>
        <source>choose strength</source>
        <translation>Stärke wählen</translation>
    </message>
    <message>
        <source>choose what is printed</source>
        <translation>Druckauswahl ändern</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>These {}</translation>
    </message>
    <message>
        <source>claim {}: {}</source>
        <translation>These {}: {}</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>claims that one thing causes another: “{}”</source>
        <translation>behauptet Ursache und Wirkung: „{}“</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>comment resolved</source>
        <translation>Kommentar erledigt</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>Leserkommentare</translation>
    </message>
    <message>
        <source>compares: “{}”</source>
        <translation>vergleicht: „{}“</translation>
    </message>
    <message>
        <source>correct the article</source>
        <translation>Artikel korrigieren</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>delete claim {}</source>
        <translation>These {} löschen</translation>
    </message>
    <message>
        <source>delete comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <source>delete reply</source>
        <translation>Erwiderung löschen</translation>
    </message>
    <message>
        <source>delete source</source>
        <translation>Quelle löschen</translation>
    </message>
    <message>
        <source>deleted by one, changed by the other</source>
        <translation>hier gelöscht, dort geändert oder umgekehrt</translation>
    </message>
    <message>
        <source>deleted by them</source>
        <translation>dort gelöscht</translation>
    </message>
    <message>
        <source>deleted under tracked changes</source>
        <translation>in nachverfolgten Änderungen gelöscht</translation>
    </message>
    <message>
        <source>denies something outright: “{}”</source>
        <translation>bestreitet etwas rundweg: „{}“</translation>
    </message>
    <message>
        <source>denies something: “{}”</source>
        <translation>bestreitet etwas: „{}“</translation>
    </message>
    <message>
        <source>describe source</source>
        <translation>Quelle beschreiben</translation>
    </message>
    <message>
        <source>dismiss suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>draft reply {}</source>
        <translation>Erwiderung {} entwerfen</translation>
    </message>
    <message>
        <source>draft response</source>
        <translation>Antwort entwerfen</translation>
    </message>
    <message>
        <source>draw red line</source>
        <translation>rote Linie ziehen</translation>
    </message>
    <message>
        <source>draws a conclusion: “{}”</source>
        <translation>zieht einen Schluss: „{}“</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>explains by a reason or an aim: “{}”</source>
        <translation>begründet mit Ursache oder Zweck: „{}“</translation>
    </message>
    <message>
        <source>flag as “{}”</source>
        <translation>als „{}“ vermerken</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>auf der Seite verborgen</translation>
    </message>
    <message>
        <source>holds nothing but zero bytes</source>
        <translation>nur Nullbytes</translation>
    </message>
    <message>
        <source>holds only under a condition: “{}”</source>
        <translation>gilt nur unter einer Bedingung: „{}“</translation>
    </message>
    <message>
        <source>import 1 source</source>
        <translation>1 Quelle importieren</translation>
    </message>
    <message>
        <source>import {} sources</source>
        <translation>{} Quellen importieren</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>is a heading, or part of a list</source>
        <translation>ist eine Überschrift oder Teil einer Liste</translation>
    </message>
    <message>
        <source>is a note on the author</source>
        <translation>ist eine Notiz zum Autor</translation>
    </message>
    <message>
        <source>is about one person: “{}”</source>
        <translation>handelt von einer Person: „{}“</translation>
    </message>
    <message>
        <source>is about the author: “{}”</source>
        <translation>handelt vom Autor: „{}“</translation>
    </message>
    <message>
        <source>is about the text or the meeting itself: “{}”</source>
        <translation>handelt vom Text oder Treffen selbst: „{}“</translation>
    </message>
    <message>
        <source>is announced as a point of its own: “{}”</source>
        <translation>ist als eigener Punkt angekündigt: „{}“</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is hedged (ask how sure the author can be): “{}”</source>
        <translation>ist abgeschwächt (wie sicher kann der Autor sein?): „{}“</translation>
    </message>
    <message>
        <source>is mostly somebody’s words in quotation marks</source>
        <translation>besteht vor allem aus fremden Worten in Anführungszeichen</translation>
    </message>
    <message>
        <source>is put without exception: “{}”</source>
        <translation>lässt keine Ausnahme zu: „{}“</translation>
    </message>
    <message>
        <source>is the author's own view: “{}”</source>
        <translation>ist die eigene Ansicht des Autors: „{}“</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>sie bricht ab</translation>
    </message>
    <message>
        <source>it cannot be read as JSON</source>
        <translation>sie ist nicht als JSON lesbar</translation>
    </message>
    <message>
        <source>it did not come back as it was written</source>
        <translation>sie kam nicht so zurück, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>it holds no list of sources</source>
        <translation>sie enthält keine Quellenliste</translation>
    </message>
    <message>
        <source>its page is a picture</source>
        <translation>die Seite ist ein Bild</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>ihre Worte</translation>
    </message>
    <message>
        <source>its {} pages are pictures</source>
        <translation>die {} Seiten sind Bilder</translation>
    </message>
    <message>
        <source>judges: “{}”</source>
        <translation>urteilt: „{}“</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kind of evidence</source>
        <translation>Art des Belegs</translation>
    </message>
    <message>
        <source>leaves the question open: “{}”</source>
        <translation>lässt die Frage offen: „{}“</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>mark as {}</source>
        <translation>als {} markieren</translation>
    </message>
    <message>
        <source>mark claim {}</source>
        <translation>These {} markieren</translation>
    </message>
    <message>
        <source>mark slip</source>
        <translation>Fehler im Original markieren</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>merge claim {} into {}</source>
        <translation>These {} mit {} zusammenführen</translation>
    </message>
    <message>
        <source>merge copy</source>
        <translation>Kopie zusammenführen</translation>
    </message>
    <message>
        <source>merge with the file</source>
        <translation>mit der Datei zusammenführen</translation>
    </message>
    <message>
        <source>move article</source>
        <translation>Artikel verschieben</translation>
    </message>
    <message>
        <source>move claim {}</source>
        <translation>These {} verschieben</translation>
    </message>
    <message>
        <source>move reply</source>
        <translation>Erwiderung verschieben</translation>
    </message>
    <message>
        <source>move words</source>
        <translation>Worte verschieben</translation>
    </message>
    <message>
        <source>name the theme</source>
        <translation>Thema benennen</translation>
    </message>
    <message>
        <source>near the title</source>
        <translation>nahe dem Titel</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>newer than the file: {}</source>
        <translation>neuer als die Datei: {}</translation>
    </message>
    <message>
        <source>not put into words yet</source>
        <translation>noch nicht in Worte gefasst</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>outside the main text</source>
        <translation>außerhalb des Haupttexts</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>passes a judgement: “{}”</source>
        <translation>fällt ein Urteil: „{}“</translation>
    </message>
    <message>
        <source>pinpoint</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>pointers to other articles</source>
        <translation>Hinweise auf andere Artikel</translation>
    </message>
    <message>
        <source>predicts: “{}”</source>
        <translation>sagt etwas voraus: „{}“</translation>
    </message>
    <message>
        <source>presents something as proven or certain: “{}”</source>
        <translation>stellt etwas als bewiesen oder sicher hin: „{}“</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>private Notizen</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>re-attach {}</source>
        <translation>{} wieder anheften</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>rote Linie</translation>
    </message>
    <message>
        <source>remarks on it</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>remove passage of {}</source>
        <translation>Stelle von {} entfernen</translation>
    </message>
    <message>
        <source>replace the article’s text</source>
        <translation>Text des Artikels ersetzen</translation>
    </message>
    <message>
        <source>reports someone else’s view</source>
        <translation>gibt die Ansicht anderer wieder</translation>
    </message>
    <message>
        <source>reports what somebody said or thinks: “{}”</source>
        <translation>berichtet, was jemand sagte oder denkt: „{}“</translation>
    </message>
    <message>
        <source>reshape mark of {}</source>
        <translation>Markierung von {} ändern</translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>restore claim</source>
        <translation>These wiederherstellen</translation>
    </message>
    <message>
        <source>restore claim {}</source>
        <translation>These {} wiederherstellen</translation>
    </message>
    <message>
        <source>says what is at stake: “{}”</source>
        <translation>sagt, was auf dem Spiel steht: „{}“</translation>
    </message>
    <message>
        <source>says what should be done: “{}”</source>
        <translation>sagt, was zu tun ist: „{}“</translation>
    </message>
    <message>
        <source>set pace</source>
        <translation>Sprechtempo einstellen</translation>
    </message>
    <message>
        <source>sets itself against something: “{}”</source>
        <translation>stellt sich gegen etwas: „{}“</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>side {}</source>
        <translation>Seite {}</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>Seiten der Debatte</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>Fehler im Original</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>split claim {}</source>
        <translation>These {} teilen</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>stands around the article: a byline, a date, a caption or a notice</source>
        <translation>steht um den Artikel: Verfasserzeile, Datum, Bildunterschrift oder Hinweis</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>steht in</translation>
    </message>
    <message>
        <source>stated or inferred</source>
        <translation>gesagt oder erschlossen</translation>
    </message>
    <message>
        <source>states how things are: “{}”</source>
        <translation>sagt, wie die Dinge stehen: „{}“</translation>
    </message>
    <message>
        <source>states something plainly: “{}”</source>
        <translation>stellt etwas schlicht fest: „{}“</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>suggest sentence again</source>
        <translation>Satz wieder vorschlagen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>take off “{}”</source>
        <translation>„{}“ wegnehmen</translation>
    </message>
    <message>
        <source>take the source’s words</source>
        <translation>Wortlaut der Quelle übernehmen</translation>
    </message>
    <message>
        <source>take words from the source</source>
        <translation>Wortlaut aus der Quelle übernehmen</translation>
    </message>
    <message>
        <source>takes up the title: {}</source>
        <translation>greift den Titel auf: {}</translation>
    </message>
    <message>
        <source>tells of the past: “{}”</source>
        <translation>erzählt von früher: „{}“</translation>
    </message>
    <message>
        <source>tells what happened: “{}”</source>
        <translation>erzählt, was geschah: „{}“</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the article’s title</source>
        <translation>der Titel des Artikels</translation>
    </message>
    <message>
        <source>the author’s name</source>
        <translation>der Name des Autors</translation>
    </message>
    <message>
        <source>the choices for printing</source>
        <translation>die Druckauswahl</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>the disk kept something else than what was written</source>
        <translation>die Festplatte hat etwas anderes behalten als geschrieben wurde</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>die Festplatte meldet einen Fehler</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>der Anlass</translation>
    </message>
    <message>
        <source>the file is larger than this place allows</source>
        <translation>die Datei ist größer, als dieser Ort erlaubt</translation>
    </message>
    <message>
        <source>the folder cannot be made ({})</source>
        <translation>der Ordner lässt sich nicht anlegen ({})</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>the foot of the page</source>
        <translation>der Seitenfuß</translation>
    </message>
    <message>
        <source>the head of the page</source>
        <translation>der Seitenkopf</translation>
    </message>
    <message>
        <source>the head or foot of the pages</source>
        <translation>Kopf oder Fuß der Seiten</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>die Verknüpfung führt zu sich selbst zurück</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>the system says “{}”</source>
        <translation>das System meldet „{}“</translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation>das Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>the title, question or bottom line</source>
        <translation>Titel, Frage oder Fazit</translation>
    </message>
    <message>
        <source>the typesetter cannot be started ({})</source>
        <translation>das Satzprogramm startet nicht ({})</translation>
    </message>
    <message>
        <source>the typesetter stopped with status {}</source>
        <translation>das Satzprogramm endete mit Status {}</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>this place can only be read</source>
        <translation>dieser Ort ist nur lesbar</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>unmark slip</source>
        <translation>Fehler-Markierung entfernen</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>use the other source</source>
        <translation>die andere Quelle verwenden</translation>
    </message>
    <message>
        <source>uses a superlative: “{}”</source>
        <translation>benutzt einen Superlativ: „{}“</translation>
    </message>
    <message>
        <source>with changes to what lies in the tray</source>
        <translation>mit Änderungen an dem, was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>word the claim</source>
        <translation>These formulieren</translation>
    </message>
    <message>
        <source>words of the article</source>
        <translation>Worte des Artikels</translation>
    </message>
    <message>
        <source>write</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>write agreed ground</source>
        <translation>gemeinsame Basis schreiben</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>write open question</source>
        <translation>offene Frage schreiben</translation>
    </message>
    <message>
        <source>write pinpoint</source>
        <translation>Fundstelle schreiben</translation>
    </message>
    <message>
        <source>write quotation</source>
        <translation>Zitat schreiben</translation>
    </message>
    <message>
        <source>write red line</source>
        <translation>rote Linie schreiben</translation>
    </message>
    <message>
        <source>write source</source>
        <translation>Quelle schreiben</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>dir fehlt dort die Schreibberechtigung</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>dein Kontingent auf dieser Festplatte ist erschöpft</translation>
    </message>
    <message>
        <source>{} It stands on line {} already.</source>
        <translation>{} Sie steht schon in Zeile {}.</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} hinzugefügt</translation>
    </message>
    <message>
        <source>{} cannot be read as a project. Line {}, column {}: {}{}</source>
        <translation>{} ist nicht als Projekt lesbar. Zeile {}, Spalte {}: {}{}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
    <message>
        <source>{} changed by both</source>
        <translation>{} von beiden geändert</translation>
    </message>
    <message>
        <source>{} claim changed</source>
        <translation>{} These geändert</translation>
    </message>
    <message>
        <source>{} claim changed by both</source>
        <translation>{} These von beiden geändert</translation>
    </message>
    <message>
        <source>{} claim deleted by one and changed by the other</source>
        <translation>{} These von einer Seite gelöscht und von der anderen geändert</translation>
    </message>
    <message>
        <source>{} claim deleted by them</source>
        <translation>{} These dort gelöscht</translation>
    </message>
    <message>
        <source>{} claim new</source>
        <translation>{} neue These</translation>
    </message>
    <message>
        <source>{} claims changed</source>
        <translation>{} Thesen geändert</translation>
    </message>
    <message>
        <source>{} claims changed by both</source>
        <translation>{} Thesen von beiden geändert</translation>
    </message>
    <message>
        <source>{} claims deleted by one and changed by the other</source>
        <translation>{} Thesen von einer Seite gelöscht und von der anderen geändert</translation>
    </message>
    <message>
        <source>{} claims deleted by them</source>
        <translation>{} Thesen dort gelöscht</translation>
    </message>
    <message>
        <source>{} claims new</source>
        <translation>{} neue Thesen</translation>
    </message>
    <message>
        <source>{} could not be read to its end: the file is damaged, or made to do harm. Get it from where it was published, or save the article as text and open that.</source>
        <translation>{} war nicht bis zum Ende lesbar: Die Datei ist beschädigt oder soll Schaden anrichten. Hole sie dort, wo sie erschienen ist, oder speichere den Artikel als Text und öffne den.</translation>
    </message>
    <message>
        <source>{} could not be read: the system says “{}”. Close some programs and open it again.</source>
        <translation>{} konnte nicht gelesen werden: Das System meldet „{}“. Schließe einige Programme und öffne es noch einmal.</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>{} gelöscht</translation>
    </message>
    <message>
        <source>{} deleted by one and changed by the other</source>
        <translation>{} von einer Seite gelöscht und von der anderen geändert</translation>
    </message>
    <message>
        <source>{} deleted by them</source>
        <translation>{} dort gelöscht</translation>
    </message>
    <message>
        <source>{} does not end in a format that can be written. Give it the ending {}.</source>
        <translation>{} endet auf kein Format, das geschrieben werden kann. Gib der Datei die Endung {}.</translation>
    </message>
    <message>
        <source>{} has no words in it. Choose the file that holds the article's text.</source>
        <translation>{} enthält keine Wörter. Wähle die Datei mit dem Text des Artikels.</translation>
    </message>
    <message>
        <source>{} has {:,} pages; an article may have {:,}. Save only the article's pages and open those.</source>
        <translation>{} hat {:,} Seiten; ein Artikel darf {:,} haben. Speichere nur die Seiten des Artikels und öffne die.</translation>
    </message>
    <message>
        <source>{} has {}; a project may have {}. It is probably not a project: choose a file that ends in .debate.yaml.</source>
        <translation>{} hat {}; ein Projekt darf {} haben. Es ist wohl kein Projekt: Wähle eine Datei, die auf .debate.yaml endet.</translation>
    </message>
    <message>
        <source>{} has {}; an article may have {}. Save only the article's text and open that.</source>
        <translation>{} hat {}; ein Artikel darf {} haben. Speichere nur den Text des Artikels und öffne den.</translation>
    </message>
    <message>
        <source>{} in another order</source>
        <translation>{} in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>{} is an old Office file (.doc) or one with a password. Open it in Word or LibreOffice, save it as .docx without a password, and open that.</source>
        <translation>{} ist eine alte Office-Datei (.doc) oder hat ein Passwort. Öffne sie in Word oder LibreOffice, speichere sie ohne Passwort als .docx und öffne die.</translation>
    </message>
    <message>
        <source>{} is closed with a password. Open it in the program that made it, save it without one, and open that.</source>
        <translation>{} ist durch ein Passwort gesperrt. Öffne die Datei im Programm, mit dem sie gemacht wurde, speichere sie ohne Passwort und öffne die.</translation>
    </message>
    <message>
        <source>{} is damaged, cut off, or another kind of file than its name says. Get the file again, or save the article as text and open that.</source>
        <translation>{} ist beschädigt, abgeschnitten oder eine andere Art Datei, als der Name sagt. Hole die Datei noch einmal, oder speichere den Artikel als Text und öffne den.</translation>
    </message>
    <message>
        <source>{} is in no font of this computer; an empty box stands for it, and the PDF is not archival.</source>
        <translation>{} gibt es in keiner Schrift dieses Computers; dort steht ein leeres Kästchen, und das PDF ist nicht archivfest.</translation>
    </message>
    <message>
        <source>{} is in none of the shipped fonts; the brief was made with a font of this computer.</source>
        <translation>{} gibt es in keiner der mitgelieferten Schriften; das Dossier wurde mit einer Schrift dieses Computers gesetzt.</translation>
    </message>
    <message>
        <source>{} is not a file of sources that can be read. In your citation manager, export as BibTeX (.bib), RIS (.ris) or CSL-JSON (.json) and import that.</source>
        <translation>{} ist keine lesbare Quellendatei. Exportiere in deiner Literaturverwaltung als BibTeX (.bib), RIS (.ris) oder CSL-JSON (.json) und importiere das.</translation>
    </message>
    <message>
        <source>{} is not a file that can be opened. Choose a file.</source>
        <translation>{} ist keine Datei, die sich öffnen lässt. Wähle eine Datei.</translation>
    </message>
    <message>
        <source>{} is not a file that can be read. Choose the article's file itself.</source>
        <translation>{} ist keine lesbare Datei. Wähle die Datei des Artikels selbst.</translation>
    </message>
    <message>
        <source>{} is not a folder that can be looked into. Name the folder of the projects.</source>
        <translation>{} ist kein Ordner, in den man sehen kann. Nenne den Ordner der Projekte.</translation>
    </message>
    <message>
        <source>{} is not a text file: it holds bytes that are not letters. Open it in the program that made it, save the article as text, and open that.</source>
        <translation>{} ist keine Textdatei: Sie enthält Bytes, die keine Buchstaben sind. Öffne sie in dem Programm, mit dem sie gemacht wurde, speichere den Artikel als Text und öffne den.</translation>
    </message>
    <message>
        <source>{} is not there. Check the name, or look for where it was moved: {}</source>
        <translation>{} ist nicht da. Prüfe den Namen oder suche, wohin die Datei verschoben wurde: {}</translation>
    </message>
    <message>
        <source>{} is open in another window already{}. Open it to read here, or go on in that window.</source>
        <translation>{} ist schon in einem anderen Fenster offen{}. Öffne die Datei hier zum Lesen oder arbeite in jenem Fenster weiter.</translation>
    </message>
    <message>
        <source>{} is open on the computer {}{}. Open it to read; or open it anyway, if you know that it is closed there.</source>
        <translation>{} ist auf dem Computer {} offen{}. Öffne die Datei zum Lesen; oder trotzdem, wenn du weißt, dass sie dort geschlossen ist.</translation>
    </message>
    <message>
        <source>{} is {}, not an article. Choose the file that holds the article's text.</source>
        <translation>{} ist {}, kein Artikel. Wähle die Datei mit dem Text des Artikels.</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} neu</translation>
    </message>
    <message>
        <source>{} paragraph found, {} kept</source>
        <translation>{} Absatz gefunden, {} behalten</translation>
    </message>
    <message>
        <source>{} paragraphs found, {} kept</source>
        <translation>{} Absätze gefunden, {} behalten</translation>
    </message>
    <message>
        <source>{} source read</source>
        <translation>{} Quelle gelesen</translation>
    </message>
    <message>
        <source>{} sources read</source>
        <translation>{} Quellen gelesen</translation>
    </message>
    <message>
        <source>{} takes more memory than an article may. Save only the article's text and open that.</source>
        <translation>{} braucht mehr Speicher, als ein Artikel darf. Speichere nur den Text des Artikels und öffne den.</translation>
    </message>
    <message>
        <source>{} unpacks to more than {}, and an article never does. Save only the article's text and open that.</source>
        <translation>{} ist entpackt größer als {}; das ist ein Artikel nie. Speichere nur den Text des Artikels und öffne den.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it. Your work is kept, and nothing was written over theirs: save, and choose what becomes of both.</source>
        <translation>{} wurde von jemand anderem geändert, seit du die Datei geöffnet hast. Deine Arbeit ist sicher, und nichts Fremdes wurde überschrieben: Speichere und wähle, was aus beidem wird.</translation>
    </message>
    <message>
        <source>{} was not read to its end, as you wished. Nothing was changed.</source>
        <translation>{} wurde wie gewünscht nicht zu Ende gelesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{} was not read within {:.0f} seconds. Save only the article's text and open that.</source>
        <translation>{} war nach {:.0f} Sekunden nicht gelesen. Speichere nur den Text des Artikels und öffne den.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} added</source>
        <translation>{1}: {0} hinzugefügt</translation>
    </message>
    <message>
        <source>{} {} changed</source>
        <translation>{1}: {0} geändert</translation>
    </message>
    <message>
        <source>{} {} deleted</source>
        <translation>{1}: {0} gelöscht</translation>
    </message>
    <message>
        <source>{} {} newer than the file</source>
        <translation>{1}: {0} neuer als die Datei</translation>
    </message>
    <message>
        <source>{}; 1 entry could not be read{}.</source>
        <translation>{}; 1 Eintrag war nicht lesbar{}.</translation>
    </message>
    <message>
        <source>{}; {} entries could not be read{}.</source>
        <translation>{}; {} Einträge waren nicht lesbar{}.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>“{}” cannot take that value for “{}”.</source>
        <translation>„{}“ kann diesen Wert für „{}“ nicht annehmen.</translation>
    </message>
    <message>
        <source>“{}” does not name one day of the calendar. Write it as 2026-12-01.</source>
        <translation>„{}“ ist kein Tag des Kalenders. Schreibe ihn so: 2026-12-01.</translation>
    </message>
    <message>
        <source>“{}” has no place under “{}”.</source>
        <translation>„{}“ hat unter „{}“ keinen Platz.</translation>
    </message>
    <message>
        <source>“{}” is a list of texts, not {}.</source>
        <translation>„{}“ ist eine Liste von Texten, nicht {}.</translation>
    </message>
    <message>
        <source>“{}” is a list, each entry behind a dash, not {}.</source>
        <translation>„{}“ ist eine Liste mit einem Strich vor jedem Eintrag, nicht {}.</translation>
    </message>
    <message>
        <source>“{}” is a list, not {}.</source>
        <translation>„{}“ ist eine Liste, nicht {}.</translation>
    </message>
    <message>
        <source>“{}” is a map from side to text, not {}.</source>
        <translation>„{}“ ist eine Zuordnung von Seite zu Text, nicht {}.</translation>
    </message>
    <message>
        <source>“{}” is a text, not {}. Put quotes around it if it is meant as one.</source>
        <translation>„{}“ ist ein Text, nicht {}. Setze Anführungszeichen darum, wenn es einer sein soll.</translation>
    </message>
    <message>
        <source>“{}” is a whole number, not {}.</source>
        <translation>„{}“ ist eine ganze Zahl, nicht {}.</translation>
    </message>
    <message>
        <source>“{}” is another debate than “{}”, not a copy of it. Open it by itself and copy what you need.</source>
        <translation>„{}“ ist eine andere Debatte als „{}“, keine Kopie davon. Öffne sie für sich und kopiere, was du brauchst.</translation>
    </message>
    <message>
        <source>“{}” is in this project already.</source>
        <translation>„{}“ ist schon in diesem Projekt.</translation>
    </message>
    <message>
        <source>“{}” is not a date of the calendar. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>„{}“ ist kein Datum des Kalenders. Schreibe es als 2012-05-23, 2012-05 oder 2012.</translation>
    </message>
    <message>
        <source>“{}” is true or false, not {}.</source>
        <translation>„{}“ ist wahr oder falsch, nicht {}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> points</source>
        <translation> Punkt</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> Wörter pro Minute</translation>
    </message>
    <message>
        <source>1,000 words</source>
        <translation>1000 Wörter</translation>
    </message>
    <message>
        <source>1,500 words</source>
        <translation>1500 Wörter</translation>
    </message>
    <message>
        <source>100 words</source>
        <translation>100 Wörter</translation>
    </message>
    <message>
        <source>2,000 words</source>
        <translation>2000 Wörter</translation>
    </message>
    <message>
        <source>200 words</source>
        <translation>200 Wörter</translation>
    </message>
    <message>
        <source>300 words</source>
        <translation>300 Wörter</translation>
    </message>
    <message>
        <source>400 words</source>
        <translation>400 Wörter</translation>
    </message>
    <message>
        <source>500 words</source>
        <translation>500 Wörter</translation>
    </message>
    <message>
        <source>750 words</source>
        <translation>750 Wörter</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2012-05-23, 2012-05 or 2012. A source that is later is marked as out of role.</source>
        <translation>Ein Tag, ein Monat oder ein Jahr: 2012-05-23, 2012-05 oder 2012. Eine spätere Quelle wird als außerhalb der Rolle gekennzeichnet.</translation>
    </message>
    <message>
        <source>A page to mark by</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>A response that takes longer says so.</source>
        <translation>Eine Antwort, die länger dauert, zeigt es an.</translation>
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
        <translation>Alle Seiten der Debatte</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Also in the file’s own details; comments stay out too.</source>
        <translation>Auch in den Dateieigenschaften; Kommentare bleiben ebenfalls weg.</translation>
    </message>
    <message>
        <source>An article that you set otherwise under View, Reading, keeps its own.</source>
        <translation>Ein Artikel, den du unter „Ansicht, Lesedarstellung“ anders eingestellt hast, behält das.</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Blind: leave out author and school</source>
        <translation>Anonym: ohne Namen und Schule</translation>
    </message>
    <message>
        <source>Both on one side</source>
        <translation>Beides auf einer Seite</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, Autor und Jahr</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, Fußnoten</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Claim in front, response behind</source>
        <translation>These vorn, Antwort hinten</translation>
    </message>
    <message>
        <source>Claims and notes are set larger and smaller in step.</source>
        <translation>Thesen und Notizen werden im gleichen Maß größer oder kleiner.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Komitee</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Cue cards</source>
        <translation>Stichwortkarten</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Day of the debate</source>
        <translation>Tag der Debatte</translation>
    </message>
    <message>
        <source>Day of the role-play</source>
        <translation>Tag des Rollenspiels</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debatte</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>English, United Kingdom</source>
        <translation>Englisch, Großbritannien</translation>
    </message>
    <message>
        <source>English, United States</source>
        <translation>Englisch, USA</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Alle 10 Minuten</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>Alle 2 Minuten</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Alle 5 Minuten</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every project opens at the claim, the view and the line where you left it.</source>
        <translation>Jedes Projekt öffnet sich bei der These, der Ansicht und der Zeile, wo du es verlassen hast.</translation>
    </message>
    <message>
        <source>Faint dots under the sentences that are most like claims; Tab goes from one to the next.</source>
        <translation>Zarte Punkte unter den Sätzen, die am ehesten Thesen sind; Tab springt von einem zum nächsten.</translation>
    </message>
    <message>
        <source>Flow sheet</source>
        <translation>Flow-Bogen</translation>
    </message>
    <message>
        <source>Font of articles and responses</source>
        <translation>Schrift für Artikel und Antworten</translation>
    </message>
    <message>
        <source>For straight ones that you type, in the project’s language. Backspace right after takes the straight one back.</source>
        <translation>Statt gerader, die du tippst, in der Sprache des Projekts. Die Rücktaste gleich danach holt das gerade zurück.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>It stands first.</source>
        <translation>Sie steht zuerst.</translation>
    </message>
    <message>
        <source>Keep the line being written in the middle</source>
        <translation>Die geschriebene Zeile in der Mitte halten</translation>
    </message>
    <message>
        <source>Kinds and stances</source>
        <translation>Arten und Haltungen</translation>
    </message>
    <message>
        <source>Kinds of claims</source>
        <translation>Arten von Thesen</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Sprache der Überschriften</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Length of a position paper</source>
        <translation>Länge eines Positionspapiers</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>Narrow, ¾ inch</source>
        <translation>Schmal, ¾ Zoll</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing glides or blinks. Where the system asks for that, it holds without this.</source>
        <translation>Nichts gleitet oder blinkt. Wo das System darum bittet, gilt das auch ohne diese Wahl.</translation>
    </message>
    <message>
        <source>Of what a document says itself. Your own words stay as they are.</source>
        <translation>Von dem, was ein Dokument selbst sagt. Deine eigenen Worte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Je Zeile ein Name.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones.</source>
        <translation>Je Zeile eine; leer für die üblichen.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones. A claim keeps the kind that it has.</source>
        <translation>Je Zeile eine; leer für die üblichen. Eine These behält ihre Art.</translation>
    </message>
    <message>
        <source>Only a project that has a file. You are never asked, and told only if it does not work.</source>
        <translation>Nur ein Projekt, das eine Datei hat. Du wirst nie gefragt und nur benachrichtigt, wenn es nicht klappt.</translation>
    </message>
    <message>
        <source>Only these claims</source>
        <translation>Nur diese Thesen</translation>
    </message>
    <message>
        <source>Only what every side has ready</source>
        <translation>Nur was alle Seiten fertig haben</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>Beim Start das letzte Projekt öffnen</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Reihenfolge der Thesen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Positionspapier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Response, Measure my pace, finds out yours.</source>
        <translation>„Antwort, Mein Tempo messen“ ermittelt deines.</translation>
    </message>
    <message>
        <source>Right in every project, one a line.</source>
        <translation>In jedem Projekt richtig, je Zeile eines.</translation>
    </message>
    <message>
        <source>Right in this project, one a line; they travel with its file.</source>
        <translation>In diesem Projekt richtig, je Zeile eines; sie reisen mit der Datei.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Automatisch speichern</translation>
    </message>
    <message>
        <source>Say on page 1 what is where</source>
        <translation>Inhalt auf Seite 1</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Set quotation marks as they are printed</source>
        <translation>Anführungszeichen typografisch setzen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten der Debatte</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>Größe der Artikel</translation>
    </message>
    <message>
        <source>Size of responses</source>
        <translation>Größe der Antworten</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Speaking pace</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Speaking pace in new projects</source>
        <translation>Sprechtempo in neuen Projekten</translation>
    </message>
    <message>
        <source>Speech sheet</source>
        <translation>Redeblatt</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Stances of responses</source>
        <translation>Haltungen von Antworten</translation>
    </message>
    <message>
        <source>Stands beside your comments.</source>
        <translation>Steht bei deinen Kommentaren.</translation>
    </message>
    <message>
        <source>Suggest claims in articles</source>
        <translation>Thesen in Artikeln vorschlagen</translation>
    </message>
    <message>
        <source>The claim scrolls along, as the paper does in a typewriter.</source>
        <translation>Die These rollt mit wie das Papier in der Schreibmaschine.</translation>
    </message>
    <message>
        <source>The day it is held: 2026-12-01. The overview counts the days that are left.</source>
        <translation>Der Tag, an dem sie stattfindet: 2026-12-01. Die Übersicht zählt die verbleibenden Tage.</translation>
    </message>
    <message>
        <source>The foot of the window counts what you write in claims, responses and red lines since the project was opened.</source>
        <translation>Am Fuß des Fensters wird gezählt, was du seit dem Öffnen des Projekts in Thesen, Antworten und roten Linien schreibst.</translation>
    </message>
    <message>
        <source>The side I speak for</source>
        <translation>Die Seite, für die ich spreche</translation>
    </message>
    <message>
        <source>Their codes, one a line; none for all.</source>
        <translation>Ihre Kürzel, je Zeile eines; keines für alle.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Time for a response</source>
        <translation>Zeit für eine Antwort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Debattenthema</translation>
    </message>
    <message>
        <source>Turn the sheet at its long edge to print the backs.</source>
        <translation>Wende das Blatt an der langen Kante, um die Rückseiten zu drucken.</translation>
    </message>
    <message>
        <source>Two to four. The label stands above a side’s responses.</source>
        <translation>Zwei bis vier. Die Beschriftung steht über den Antworten einer Seite.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Usual, 1 inch</source>
        <translation>Üblich, 1 Zoll</translation>
    </message>
    <message>
        <source>What is decided in the end, in one sentence.</source>
        <translation>Was am Ende entschieden wird, in einem Satz.</translation>
    </message>
    <message>
        <source>What is looked at, one a line, perhaps with its weight: Sources · 20</source>
        <translation>Worauf geachtet wird, je Zeile eines, auf Wunsch mit Gewicht: Quellen · 20</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>What you write is not touched, nor what is printed.</source>
        <translation>Was du schreibst, bleibt unberührt, ebenso was gedruckt wird.</translation>
    </message>
    <message>
        <source>Wide margin for comments</source>
        <translation>Breiter Rand für Kommentare</translation>
    </message>
    <message>
        <source>Wide, 1¼ inches</source>
        <translation>Breit, 1¼ Zoll</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Ohne Farben</translation>
    </message>
    <message>
        <source>Word goal for a sitting</source>
        <translation>Wortziel je Sitzung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in Cyrillic letters are looked up in one of their own.</source>
        <translation>Wörter in kyrillischer Schrift werden in einem eigenen nachgeschlagen.</translation>
    </message>
    <message>
        <source>Words of this project</source>
        <translation>Wörter dieses Projekts</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find an action, or its keys</source>
        <translation>Aktion oder Tasten suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No action is called that, and none has these keys.</source>
        <translation>Keine Aktion heißt so, und keine hat diese Tasten.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{} · differs</source>
        <translation>{} · weicht ab</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Mark as draft</source>
        <translation>Als Entwurf markieren</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Als fertig markieren</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} answer?</source>
        <translation>Noch kein Entwurf: Was antwortet {}?</translation>
    </message>
    <message>
        <source>Stance of {}</source>
        <translation>Haltung von {}</translation>
    </message>
    <message>
        <source>Status of {}</source>
        <translation>Status von {}</translation>
    </message>
    <message>
        <source>choose a stance</source>
        <translation>Haltung wählen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Move {} down</source>
        <translation>{} nach unten</translation>
    </message>
    <message>
        <source>Move {} up</source>
        <translation>{} nach oben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SidesEditor</name>
    <message>
        <source>Add side</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>{} goes to the tray with all it holds: {}. Edit, Deleted items, brings it back whole.</source>
        <translation>{} geht mit allem Inhalt in den Papierkorb: {}. „Bearbeiten, Gelöschtes“ bringt alles vollständig zurück.</translation>
    </message>
    <message>
        <source>{} leaves; nothing was written for it yet.</source>
        <translation>{} fällt weg; dazu war noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>{} piece of evidence</source>
        <translation>{} Beleg</translation>
    </message>
    <message>
        <source>{} pieces of evidence</source>
        <translation>{} Belege</translation>
    </message>
    <message>
        <source>{} red line</source>
        <translation>{} rote Linie</translation>
    </message>
    <message>
        <source>{} red lines</source>
        <translation>{} rote Linien</translation>
    </message>
    <message>
        <source>{} replies</source>
        <translation>{} Erwiderungen</translation>
    </message>
    <message>
        <source>{} reply</source>
        <translation>{} Erwiderung</translation>
    </message>
    <message>
        <source>{} response</source>
        <translation>{} Antwort</translation>
    </message>
    <message>
        <source>{} responses</source>
        <translation>{} Antworten</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Tour, {} of {}</source>
        <translation>Rundgang, {} von {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 oder 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it stands on the document</source>
        <translation>Wie auf dem Dokument</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Body, publisher or parties</source>
        <translation>Behörde, Verlag oder Vertragsparteien</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Family, Given; one a line</source>
        <translation>Nachname, Vorname; je Zeile einer</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Newspaper, journal, book or site</source>
        <translation>Zeitung, Zeitschrift, Buch oder Website</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Printed below the source</source>
        <translation>Steht gedruckt unter der Quelle</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Übersetzt von</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>en, ru, …</source>
        <translation>de, en, …</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>lacks {}</source>
        <translation>es fehlt: {}</translation>
    </message>
    <message>
        <source>later than {}</source>
        <translation>später als {}</translation>
    </message>
    <message>
        <source>officially stated</source>
        <translation>offiziell erklärt</translation>
    </message>
    <message>
        <source>our inference</source>
        <translation>unsere Folgerung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>„Erschienen in“</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>„Herausgeber“</translation>
    </message>
    <message>
        <source>{}: “{}” is not a date. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>{}: „{}“ ist kein Datum. Schreibe es als 2012-05-23, 2012-05 oder 2012.</translation>
    </message>
    <message>
        <source>“{}” is no date</source>
        <translation>„{}“ ist kein Datum</translation>
    </message>
</context>
<context>
    <name>SourceExchange</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Quellen exportieren</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Quellen importieren</translation>
    </message>
    <message>
        <source>Sources ({})</source>
        <translation>Quellen ({})</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>{} gespeichert.</translation>
    </message>
    <message>
        <source>{} of them were in the library already.</source>
        <translation>Schon in der Sammlung: {}.</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>{} Quellen</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Als Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Later than {}, the day of the role-play: whoever cites it is out of role.</source>
        <translation>Später als {}, der Tag des Rollenspiels: Wer sie nennt, ist außerhalb der Rolle.</translation>
    </message>
    <message>
        <source>Looks like: {}</source>
        <translation>Ähnelt: {}</translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>Noch nirgends genannt.</translation>
    </message>
    <message>
        <source>Take its text from a file…</source>
        <translation>Text aus einer Datei übernehmen…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>Jene verwenden</translation>
    </message>
    <message>
        <source>What it says, or the part that you quote: quotations are compared with it</source>
        <translation>Was sie sagt oder der Teil, den du zitierst: Zitate werden damit verglichen</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Wortlaut der Quelle</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>as it is cited</source>
        <translation>wie zitiert wird</translation>
    </message>
    <message>
        <source>checked by me</source>
        <translation>von mir geprüft</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>Typ wählen</translation>
    </message>
    <message>
        <source>cited by</source>
        <translation>genannt in</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>primary: the document itself, not a report of it</source>
        <translation>primär: das Dokument selbst, kein Bericht darüber</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>aus zweiter Hand</translation>
    </message>
    <message>
        <source>words of the source</source>
        <translation>Wortlaut der Quelle</translation>
    </message>
</context>
<context>
    <name>SourceLibrary</name>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>A source that is typed once is offered wherever you add evidence.</source>
        <translation>Einmal eingegeben, wird eine Quelle überall angeboten, wo du Belege hinzufügst.</translation>
    </message>
    <message>
        <source>Delete source</source>
        <translation>Quelle löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <source>Find by title, author or issuer</source>
        <translation>Suche nach Titel, Autor, Herausgeber</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Angabe einfügen…</translation>
    </message>
    <message>
        <source>Source deleted.</source>
        <translation>Quelle gelöscht.</translation>
    </message>
    <message>
        <source>Source deleted; {} places cite it still.</source>
        <translation>Quelle gelöscht; Stellen, die sie noch nennen: {}.</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Quellensammlung</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>{} Quellen</translation>
    </message>
    <message>
        <source>‹ Back to the debate</source>
        <translation>‹ Zurück zur Debatte</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Quelle ohne Titel</translation>
    </message>
    <message>
        <source>not cited yet</source>
        <translation>noch nicht genannt</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>New source “{}”</source>
        <translation>Neue Quelle „{}“</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: type three letters of it</source>
        <translation>Quelle: drei Buchstaben davon tippen</translation>
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
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Speech of {}</source>
        <translation>Rede von {}</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>sprechen</translation>
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
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>again</source>
        <translation>nochmal</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>end · {} left</source>
        <translation>Ende · noch {}</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>hear the counter</source>
        <translation>Einwand hören</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>reveal my response</source>
        <translation>Antwort aufdecken</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>sprechen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>20 claims, answered from both sides</source>
        <translation>20 Thesen, von beiden Seiten beantwortet</translation>
    </message>
    <message>
        <source>Begin now, add the article later</source>
        <translation>Jetzt beginnen, den Artikel später hinzufügen</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Leeres Projekt</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Neu aus Artikel…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Text, web page, Word, PDF, EPUB, ODT or RTF</source>
        <translation>Text, Webseite, Word, PDF, EPUB, ODT oder RTF</translation>
    </message>
    <message>
        <source>The article beside both positions. One readable file. A brief on paper.</source>
        <translation>Der Artikel neben beiden Positionen. Eine lesbare Datei. Ein Dossier auf Papier.</translation>
    </message>
    <message>
        <source>The words that you copied</source>
        <translation>Die Wörter, die du kopiert hast</translation>
    </message>
    <message>
        <source>You can also drop an article or a project anywhere in this window.</source>
        <translation>Du kannst einen Artikel oder ein Projekt auch irgendwo in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Yours, a partner’s, or a template</source>
        <translation>Deins, das aus dem Team oder eine Vorlage</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 suggestion</source>
        <translation>1 Vorschlag</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Open an article, and the sentences worth answering are listed here.</source>
        <translation>Öffne einen Artikel, dann stehen hier die Sätze, auf die sich eine Antwort lohnt.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article, or choose one in the list.</source>
        <translation>Setze den Cursor in einen Satz des Artikels oder wähle einen in der Liste.</translation>
    </message>
    <message>
        <source>Put the cursor into a suggested sentence, or choose one in the list.</source>
        <translation>Setze den Cursor in einen vorgeschlagenen Satz oder wähle einen in der Liste.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Der Artikel wird gelesen…</translation>
    </message>
    <message>
        <source>Sentence marked as a claim</source>
        <translation>Satz als These markiert</translation>
    </message>
    <message>
        <source>Suggested again</source>
        <translation>Wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>The article has no sentences yet.</source>
        <translation>Der Artikel hat noch keine Sätze.</translation>
    </message>
    <message>
        <source>This sentence is claim {} already.</source>
        <translation>Dieser Satz ist schon These {}.</translation>
    </message>
    <message>
        <source>{} suggestions</source>
        <translation>{} Vorschläge</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>No sentence of this article looks like a claim. Which of them are is for you to judge.</source>
        <translation>Kein Satz dieses Artikels sieht nach einer These aus. Welche es sind, entscheidest du.</translation>
    </message>
    <message>
        <source>Nothing is left to suggest: each sentence that may be worth answering is a claim or dismissed.</source>
        <translation>Nichts mehr vorzuschlagen: Jeder Satz, auf den sich eine Antwort lohnen könnte, ist eine These oder verworfen.</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Sentences worth answering</source>
        <translation>Sätze, auf die sich eine Antwort lohnt</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Lohnt eine Antwort</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>These {}</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>says nearly the same</source>
        <translation>sagt fast dasselbe</translation>
    </message>
    <message>
        <source>{} of {} left</source>
        <translation>noch {} von {}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>Neueste Version öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>{} gespeichert.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Keep the marked claims ({})</source>
        <translation>Markierte Thesen behalten ({})</translation>
    </message>
    <message>
        <source>Keep the source library ({})</source>
        <translation>Quellensammlung behalten ({})</translation>
    </message>
    <message>
        <source>Left out are the responses and replies, evidence, agreed ground, red lines, notes, comments, deleted items, and the names of authors and school.</source>
        <translation>Weggelassen werden Antworten und Erwiderungen, Belege, gemeinsame Basis, rote Linien, Notizen, Kommentare, Gelöschtes sowie Namen und Schule.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Who opens a template begins a project of their own on it: with the article, the sides, the event, the limits and the rubric.</source>
        <translation>Wer eine Vorlage öffnet, beginnt damit ein eigenes Projekt: mit Artikel, Seiten, Anlass, Vorgaben und Bewertungsbogen.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Debate</source>
        <translation>Debatte</translation>
    </message>
    <message>
        <source>DebatePrep templates ({})</source>
        <translation>DebatePrep-Vorlagen ({})</translation>
    </message>
    <message>
        <source>Left out are {}.</source>
        <translation>Weggelassen: {}.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nichts wurde weggelassen.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>This is a new project. Add its article, and save it under a name of its own.</source>
        <translation>Das ist ein neues Projekt. Füge seinen Artikel hinzu und speichere es unter eigenem Namen.</translation>
    </message>
    <message>
        <source>Wrote the template {}. {}</source>
        <translation>Vorlage {} gespeichert. {}</translation>
    </message>
    <message>
        <source>claims: {}</source>
        <translation>Thesen: {}</translation>
    </message>
    <message>
        <source>comments: {}</source>
        <translation>Kommentare: {}</translation>
    </message>
    <message>
        <source>names of authors and school</source>
        <translation>Namen und Schule</translation>
    </message>
    <message>
        <source>responses and replies: {}</source>
        <translation>Antworten und Erwiderungen: {}</translation>
    </message>
    <message>
        <source>sources: {}</source>
        <translation>Quellen: {}</translation>
    </message>
    <message>
        <source>{} is the project itself. Give the template another name.</source>
        <translation>{} ist das Projekt selbst. Gib der Vorlage einen anderen Namen.</translation>
    </message>
    <message>
        <source>{} template</source>
        <translation>Vorlage {}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Here you draft what each side answers to the claim.</source>
        <translation>Hier entwirfst du, was jede Seite der Debatte auf die These antwortet.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press this button to make it a claim.</source>
        <translation>Markiere einen Satz des Artikels und drücke diesen Knopf, um ihn zur These zu machen.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press {}, or this button, to make it a claim.</source>
        <translation>Markiere einen Satz des Artikels und drücke {} oder diesen Knopf, um ihn zur These zu machen.</translation>
    </message>
    <message>
        <source>This counts what is prepared; click a number to see only the claims behind it.</source>
        <translation>Hier wird gezählt, was vorbereitet ist; klicke auf eine Zahl, um nur die Thesen dahinter zu sehen.</translation>
    </message>
    <message>
        <source>This is the article: its words stay as they are, and quotations are checked against them.</source>
        <translation>Das ist der Artikel: Seine Worte bleiben, wie sie sind, und Zitate werden damit verglichen.</translation>
    </message>
    <message>
        <source>This makes the brief of it: a PDF to print, a Word file, a web page.</source>
        <translation>Damit entsteht das Dossier: ein PDF zum Drucken, eine Word-Datei, eine Webseite.</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Gelöschtes</translation>
    </message>
    <message>
        <source>Nothing was deleted; what you delete waits here, and can be brought back.</source>
        <translation>Nichts wurde gelöscht; was du löschst, wartet hier und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>bring back first what it belongs to</source>
        <translation>zuerst das zurückholen, wozu es gehört</translation>
    </message>
    <message>
        <source>there are {} sides already</source>
        <translation>es gibt schon {} Seiten</translation>
    </message>
</context>
<context>
    <name>UnanchoredList</name>
    <message>
        <source>Unanchored ({})</source>
        <translation>Verwaist ({})</translation>
    </message>
    <message>
        <source>Unanchored passages</source>
        <translation>Verwaiste Stellen</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Choose a line, and the project is as it was after that step.</source>
        <translation>Wähle eine Zeile, und das Projekt ist, wie es nach diesem Schritt war.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Schritte, der neueste zuerst</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save them before you go on?</source>
        <translation>Vor dem Weitermachen speichern?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>{} has changes that are not saved.</source>
        <translation>{} enthält ungespeicherte Änderungen.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>concede</source>
        <translation>zugestehen</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>decree</source>
        <translation>Erlass</translation>
    </message>
    <message>
        <source>defend</source>
        <translation>verteidigen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Fachmeinung</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>ausbauen</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>mehr als eine</translation>
    </message>
    <message>
        <source>motive</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>keine These</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>offizielle Erklärung</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>qualify</source>
        <translation>einschränken</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>rebut</source>
        <translation>widerlegen</translation>
    </message>
    <message>
        <source>reframe</source>
        <translation>umdeuten</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>unbelegt</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>1 claim</source>
        <translation>1 These</translation>
    </message>
    <message>
        <source>Claim {} is as it was then. Undo takes that back.</source>
        <translation>These {} ist wieder wie damals. Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Claims that are different now</source>
        <translation>Thesen, die jetzt anders sind</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debatte</translation>
    </message>
    <message>
        <source>DebatePrep projects (*{})</source>
        <translation>DebatePrep-Projekte (*{})</translation>
    </message>
    <message>
        <source>No claim is different now.</source>
        <translation>Keine These ist jetzt anders.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Restore this claim</source>
        <translation>These wiederherstellen</translation>
    </message>
    <message>
        <source>Restore to a copy</source>
        <translation>Als Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Restore to a copy…</source>
        <translation>Als Kopie wiederherstellen…</translation>
    </message>
    <message>
        <source>Since then: {}.</source>
        <translation>Seitdem: {}.</translation>
    </message>
    <message>
        <source>The claim now, and then</source>
        <translation>Die These jetzt und damals</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>There is no version yet; one is kept whenever the project is opened or saved.</source>
        <translation>Noch keine Version: Bei jedem Öffnen oder Speichern des Projekts wird eine aufbewahrt.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Wrote {}. The project that is open stays as it is.</source>
        <translation>{} gespeichert. Das geöffnete Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor einem Zusammenführen</translation>
    </message>
    <message>
        <source>before a newer format</source>
        <translation>vor einem neueren Format</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>nicht mehr lesbar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>claims that are different now</source>
        <translation>Thesen, die jetzt anders sind</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>seitdem gelöscht</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>seitdem neu</translation>
    </message>
    <message>
        <source>opened or saved</source>
        <translation>geöffnet oder gespeichert</translation>
    </message>
    <message>
        <source>the oldest: {}</source>
        <translation>die älteste: {}</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} Thesen</translation>
    </message>
    <message>
        <source>{} is the project that is open. Give the copy another name.</source>
        <translation>{} ist das geöffnete Projekt. Gib der Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{}; the version before cannot be read</source>
        <translation>{}; die Version davor ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Re-attach to selection</source>
        <translation>An die Auswahl heften</translation>
    </message>
    <message>
        <source>Remove this passage</source>
        <translation>Diese Stelle entfernen</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Diese Wörter nehmen</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copy as citation</source>
        <translation>Als Quellenangabe kopieren</translation>
    </message>
</context>
</TS>

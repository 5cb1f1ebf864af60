<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About DebatePrep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add passage to this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a typo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details and citation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as the original’s slip [sic]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark begins a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark begins a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ends a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ends a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the sentence here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure my pace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a partner’s copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move article to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move claim down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move claim up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move reply down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move reply up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unanchored passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-attach to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, or draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split claim at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands above the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author’s interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper, journal or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line: whom the author works or speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleFiles</name>
    <message>
        <source>Add an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words from a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be shown just now. Export still tries its best. {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>{} is not where it was any more. Save it again there, or elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was changed by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Both are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are merged. Fields that were changed in both: {}. What both wrote is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge takes in what they wrote and keeps what you wrote. Reload shows their file; yours is offered again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>As it is cited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim and responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the claim in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimFacts</name>
    <message>
        <source>Flags: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanchored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚑ flag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimFoot</name>
    <message>
        <source>Agreed ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself; not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could all sides sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides the exchange?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments, not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: what it cannot accept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimTicks</name>
    <message>
        <source>Claims of the speech</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim that cites a source of a later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim that lost its place in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim that {} has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim with an answer without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims that cite a source of a later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims that lost their place in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims that {} has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims with an answer without a source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment, and Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Merge a partner’s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} The merge itself can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} brings nothing that is not here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a typo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mend what was typed or scanned wrongly. A slip of the original stays: mark it [sic].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as they should stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as they should stand:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Show all claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late sources {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanchored {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsourced {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} ready, {} with a source, {} to say in all. Show what it has not answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DebatePrep met an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says where in the program it was, and nothing that you wrote. It is sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote last may not be safe: save the project now, under another name if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is kept. What you did last may not have been done: look, and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebateMapView</name>
    <message>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map as SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map as wide as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who concedes what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} concedes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} concedes {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>A citation has all it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A citation still lacks: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as it takes to say; sources never count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why should the room care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Comment deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared for debate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>this sitting {} of {} · on time {} · over {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact words of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take words from it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word, as it stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>para. 59, p. 12, Art. 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>choose a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} private notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on the template {}, which stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No older version of {} can be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is in no file yet. Save it, and it can be shown in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is kept safe again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} as it was on {}. Save it; the damaged file stays until you save over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can be saved from here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was written by a later version. You can read it and save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · line {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This stands in the bottom line of the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands in the glossary of the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands in the timeline of the brief.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>A response has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} words a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leads out of DebatePrep, into your browser:

{}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About DebatePrep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DebatePrep helps to prepare a debate from both sides.

It finds, checks, counts, formats and drills. It never writes: every sentence of a position is yours. Nothing you write leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left out. Once you use this article, its text is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs of the file; those that are ticked are in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is kept too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out is listed; put back what belongs to the article, then its text is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words too long for a line were broken in {} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} characters that no page can show were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Only the first {:,} characters were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is kept for the article that you open next. DebatePrep never downloads by itself: open the page in your browser, choose Save page as…, and open the file that it saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this. Copy the words of the article and paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Beside it lies {}, a copy of the same debate. Merge it, so that nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has another name too, which will keep the old text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{0} begins with {2}, which is “{1}”. Change that one first or choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is “{1}”. Change that one first or choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{2} is “{1}” and begins with {0}. Change that one first or choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is needed for buttons, lists and dialogs. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is needed where text is written. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is typed where text is written. Hold Ctrl or Alt with it, or choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} opens the menu “{}”. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Keys for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a field and press the keys. The × takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reply to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to the debate first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Export the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture to print or to edit (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Map of the debate, as a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Map of the debate, as a picture; the same is shown as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Article removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim, select further words of the article, and press P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mark stands on its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No [sic] there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor inside the claim’s words, where its second half begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in the article where the mark belongs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that are wrong in the original first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to mend in the article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief will print [sic] there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim stands on these words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article yet. Open one, and its sentences can become claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other claim to merge with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are already claim {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>; {} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both grew from the version of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told what both copies grew from. What differs counts as changed by both, and nothing as deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passages and everything written on it come to the current claim. One undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a partner’s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge this claim into the current one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim now, and once it is merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the copy brings; claims that are not ticked are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claim is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, with a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}{}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not both answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} words, {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewHead</name>
    <message>
        <source>, {:,} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 response to make ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown, for a document or a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only claims that lack something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under their themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all responses are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debate in {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debate today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debate tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debate yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debate {} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order: as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the day of the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,} claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,} of {:,} claim shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,} of {:,} claims shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,} responses to make ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}, {} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}/{}, {} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Claims and what each side has for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Claims are marked in the article; here you will see what every side has for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {} claim as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {} claims as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is left by what you chose above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Also for new projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure my pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud, as you would speak in the room. Stop the clock at the last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the clock again as you begin to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the clock, read these {} words aloud, and stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {} words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read {} words a minute. Use that, or read once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is too long for {} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is too short for {} words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Page {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters; first &gt; for commands, @ claims, # sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; type {} first for all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteReference</name>
    <message>
        <source>A reference in Chicago, MLA, APA or GOST style, a DOI, or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be placed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library already, it seems: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is looked up: what stands here is taken apart on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>There are too few words here to measure by. Add an article, or write the bottom line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>Mark claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cites a source that is later than the day of the role-play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} lost its place in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: the answer of {} has no source yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing stopped at page {}. Print again from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {} to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not take the pages. Export a PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Add “{}” to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{}” to the words of this debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not in the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotationReader</name>
    <message>
        <source>Left out here: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing here: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original does not say this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original says: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand in “{other}”; what is stored of “{cited}” does not hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored of “{cited}” does not hold these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Find in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the words of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take words from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · moved or deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A draft of unsaved work cannot be read. It was put aside as {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>DebatePrep ended before this was saved. Nothing of it is lost unless you discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is newer in the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearseChart</name>
    <message>
        <source>Answers on the last {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing rehearsed on the last {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearseChoices</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chosen responses, scrolling at the pace of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One theme; behind each answer, the expected counter is put to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is marked ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due comes first; what you rate “again” comes back in the same sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearseClock</name>
    <message>
        <source>15 seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken, on the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken, {} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken, {} under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>think, then speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>expected counter, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counter is on the ladder of this response yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {} of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearseSetup</name>
    <message>
        <source>, never rehearsed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {} of them never rehearsed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sitting takes {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked ready for {}. Mark a response so, or take the tick away to rehearse drafts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {} words more than the clock allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no claim to rehearse yet. Mark one, and answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has not answered a claim yet. Write a response first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, in an order of chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} words: {} at {} words a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearseSummary</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim was rated again or hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time: {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time: {} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse these once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text: {} words, {} at {} words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under time: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under time: {} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: rated again or hard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Marks stay on words that can be proved to be the same. The others are listed, with what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the article’s text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected counter, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer to that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RungHead</name>
    <message>
        <source>Fold the replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RungView</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because, so what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} say to this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms, dates, bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source> · the first {} are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in article, claims, responses, evidence, sources, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the debate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words to look for, or choose a filter to list the claims that pass it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in {} and elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” stands nowhere in this debate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” stands nowhere that the filters let through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (line {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (lines {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> since {:%Y-%m-%d, %H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debate has at least {} sides. Keep one more, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debate has at most {} sides. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ladder of replies has at most {} rungs. Mark a new claim and go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge left a conflict marker here ({}); choose one of the two versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project has at most {:,} parts; this file has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project has at most {} sides, and {:,} responses; this file has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here; a project is one document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab stands at the start of the line; indent with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases (*{}) are not used here; write the value out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the tray names its kind and holds the item; this one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is a word, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of the kind “{}” has no place under “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors (&amp;{}) are not used here; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you changed this claim. Choose what becomes of each part that both wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {}: the system says “{}”. Copy the file elsewhere and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {}: you have no permission for that in {}. Copy the file to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save {}: {}. Your work is kept; try again or save elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not {} {}: you have no permission for that here. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML in the Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and maps are nested more than {} deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not used here; write the values out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found in {}: {}, as a scanner makes them. Let a program recognise the text (OCR), save it, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of you deleted this claim and the other worked on it. It stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {} has no text: what is seen there is a picture, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages {} have no text: what is seen there is a picture, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered draft from {}, of a project that was never saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered draft from {}, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} cannot be read or is not there any more. The draft opens as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} has been changed since. The draft opens as a copy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {} has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source · {}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags ({}) are not used here; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reply would answer its own side there. Hang it under another side’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is not word for word what was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has {} chapters; the longest was taken: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief could not be typeset: {}. Your project is untouched; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief was not finished within {:.0f} seconds. Leave out some claims and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character {} cannot stand in a project file; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has tracked changes: what was inserted is kept, what was deleted is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than {:,} values and keys; no debate does. Something is damaged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {}: it is damaged. Look for an older copy in its folder or your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file's structure breaks here ({}); compare the indentation and quotes with the lines above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format version is a whole number from 1; here it is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{}” is taken already; each is used once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{}” stands here and on line {}; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of “{}” should stand here, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock beside {} cannot be read, so somebody may have it open. Open it to read; or open it anyway, if you know that nobody has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says that only a part of it is free to read: check that the article is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has {} of {} words. Sources are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences could not be read through this time. Change the article, or open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary “{}” here, so these words are not checked. Put {}.aff and {}.dic into {}, or choose another dictionary in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “{}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {} “{}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{}” in this project to put this back into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They changed this claim; nothing that you changed is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They deleted this claim. It goes to the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They made this claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article does not seem to be in English, so its sentences are only numbered. Which of them are claims is for you to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This debate has no side “{}”. Its sides are {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not UTF-8 text; a project file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a CSL-JSON file: {}. In your citation manager, export as CSL-JSON and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a DebatePrep project: it does not begin with “debateprep: 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sides are called “{}”. Give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written last could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you rehearsed before cannot be opened. Let the app read and write {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you rehearsed before could not be read, so every claim is new again. The old file is kept: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the copy comes: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating is not kept: the app could not write its file. The sitting goes on; free some space, or let the app write in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of signs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a notice about cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a notice over the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a running head or foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the author or the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add passage to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add side {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “{}” to the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer to subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttons for sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be checked as a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the article’s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose what is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims that one thing causes another: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete claim {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted by one and changed by the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted by one, changed by the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted under tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies something outright: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies something: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describe source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft reply {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws a conclusion: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains by a reason or an aim: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag as “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds nothing but zero bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds only under a condition: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import 1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import {} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a heading, or part of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a note on the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about one person: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about the author: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is about the text or the meeting itself: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is announced as a point of its own: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is hedged (ask how sure the author can be): “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is mostly somebody’s words in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is put without exception: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the author's own view: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not come back as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no list of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its page is a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {} pages are pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judges: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves the question open: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark claim {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge claim {} into {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge with the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move claim {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer than the file: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not put into words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the main text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes a judgement: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointers to other articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicts: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presents something as proven or certain: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-attach {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove passage of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace the article’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports someone else’s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports what somebody said or thinks: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reshape mark of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore claim {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what is at stake: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what should be done: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets itself against something: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split claim {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands around the article: a byline, a date, a caption or a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated or inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states how things are: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states something plainly: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggest sentence again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take off “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the source’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take words from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes up the title: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of the past: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells what happened: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choices for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk kept something else than what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than this place allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the foot of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head or foot of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system says “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title, question or bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the typesetter cannot be started ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the typesetter stopped with status {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this place can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmark slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the other source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses a superlative: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with changes to what lies in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write agreed ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write pinpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} It stands on line {} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read as a project. Line {}, column {}: {}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be read to its end: the file is damaged, or made to do harm. Get it from where it was published, or save the article as text and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be read: the system says “{}”. Close some programs and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not end in a format that can be written. Give it the ending {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no words in it. Choose the file that holds the article's text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {:,} pages; an article may have {:,}. Save only the article's pages and open those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {}; a project may have {}. It is probably not a project: choose a file that ends in .debate.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {}; an article may have {}. Save only the article's text and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is an old Office file (.doc) or one with a password. Open it in Word or LibreOffice, save it as .docx without a password, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is closed with a password. Open it in the program that made it, save it without one, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is damaged, cut off, or another kind of file than its name says. Get the file again, or save the article as text and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is in no font of this computer; an empty box stands for it, and the PDF is not archival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is in none of the shipped fonts; the brief was made with a font of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a file of sources that can be read. In your citation manager, export as BibTeX (.bib), RIS (.ris) or CSL-JSON (.json) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a file that can be opened. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a file that can be read. Choose the article's file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a folder that can be looked into. Name the folder of the projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a text file: it holds bytes that are not letters. Open it in the program that made it, save the article as text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not there. Check the name, or look for where it was moved: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is open in another window already{}. Open it to read here, or go on in that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is open on the computer {}{}. Open it to read; or open it anyway, if you know that it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is {}, not an article. Choose the file that holds the article's text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} paragraph found, {} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} paragraphs found, {} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} source read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sources read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} takes more memory than an article may. Save only the article's text and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} unpacks to more than {}, and an article never does. Save only the article's text and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it. Your work is kept, and nothing was written over theirs: save, and choose what becomes of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was not read to its end, as you wished. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was not read within {:.0f} seconds. Save only the article's text and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} newer than the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; 1 entry could not be read{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; {} entries could not be read{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” cannot take that value for “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” does not name one day of the calendar. Write it as 2026-12-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has no place under “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a list of texts, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a list, each entry behind a dash, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a list, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a map from side to text, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a text, not {}. Put quotes around it if it is meant as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a whole number, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is another debate than “{}”, not a copy of it. Open it by itself and copy what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is in this project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not a date of the calendar. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is true or false, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, a month or a year: 2012-05-23, 2012-05 or 2012. A source that is later is marked as out of role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page to mark by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response that takes longer says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the file’s own details; comments stay out too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article that you set otherwise under View, Reading, keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind: leave out author and school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim in front, response behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims and notes are set larger and smaller in step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the role-play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faint dots under the sentences that are most like claims; Tab goes from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of articles and responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds and stances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a position paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow, ¾ inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what a document says itself. Your own words stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones. A claim keeps the kind that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a project that has a file. You are never asked, and told only if it does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what every side has ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response, Measure my pace, finds out yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right in every project, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right in this project, one a line; they travel with its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on page 1 what is where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking pace in new projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances of responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside your comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest claims in articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it is held: 2026-12-01. The overview counts the days that are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side I speak for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their codes, one a line; none for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the sheet at its long edge to print the backs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four. The label stands above a side’s responses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual, 1 inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided in the end, in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at, one a line, perhaps with its weight: Sources · 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is not touched, nor what is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide margin for comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide, 1¼ inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in Cyrillic letters are looked up in one of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, or its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is called that, and none has these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Mark as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidesEditor</name>
    <message>
        <source>Add side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} goes to the tray with all it holds: {}. Edit, Deleted items, brings it back whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} leaves; nothing was written for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pieces of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} red lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} responses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, publisher or parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, Given; one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper, journal, book or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed below the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, ru, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later than {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officially stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: “{}” is not a date. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceExchange</name>
    <message>
        <source>Export sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of them were in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later than {}, the day of the role-play: whoever cites it is out of role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its text from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says, or the part that you quote: quotations are compared with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary: the document itself, not a report of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceLibrary</name>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source that is typed once is offered wherever you add evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by title, author or issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source deleted; {} places cite it still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back to the debate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not cited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>New source “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: type three letters of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end · {} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hear the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal my response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article beside both positions. One readable file. A brief on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · moved or deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article, and the sentences worth answering are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article, or choose one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a suggested sentence, or choose one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence marked as a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no sentences yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence is claim {} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence of this article looks like a claim. Which of them are is for you to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to suggest: each sentence that may be worth answering is a claim or dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences worth answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Keep the marked claims ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the source library ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out are the responses and replies, evidence, agreed ground, red lines, notes, comments, deleted items, and the names of authors and school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who opens a template begins a project of their own on it: with the article, the sides, the event, the limits and the rubric.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out are {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the template {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of authors and school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses and replies: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the project itself. Give the template another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. What you delete waits here, and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back first what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {} sides already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnanchoredList</name>
    <message>
        <source>Unanchored ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanchored passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save them before you go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Claim {} is as it was then. Undo takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that are different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DebatePrep projects (*{})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is different now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version yet: one is kept whenever the project is opened or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore to a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore to a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim now, and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {}. The project that is open stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims that are different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the project that is open. Give the copy another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Re-attach to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>ActionStates</name>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Повторити: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Скасувати: {}</translation>
    </message>
    <message>
        <source>go back to the debate first</source>
        <translation>спершу поверніться до дебатів</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>спершу відкрийте проєкт</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>повторювати нічого</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>скасовувати нічого</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Теза</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Д&amp;овідка</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>&amp;Відповідь</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>Д&amp;жерела</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;гляд</translation>
    </message>
    <message>
        <source>About DebatePrep</source>
        <translation>Про DebatePrep</translation>
    </message>
    <message>
        <source>Add article…</source>
        <translation>Додати статтю…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Add passage to this claim</source>
        <translation>Додати уривок до тези</translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation>Додати репліку</translation>
    </message>
    <message>
        <source>Article as it was</source>
        <translation>Звичайний розмір статті</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирний</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Закрити проєкт</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Кольори системи</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Палітра команд…</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копіювати як посилання</translation>
    </message>
    <message>
        <source>Correct a typo…</source>
        <translation>Виправити одруківку…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні кольори</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Видалити тезу</translation>
    </message>
    <message>
        <source>Deleted items…</source>
        <translation>Вилучене…</translation>
    </message>
    <message>
        <source>Details and citation…</source>
        <translation>Відомості й посилання…</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Відхилити підказку</translation>
    </message>
    <message>
        <source>Duplicate for another topic…</source>
        <translation>Дублювати для іншої теми…</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Експорт досьє</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>Експорт досьє…</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Експорт джерел…</translation>
    </message>
    <message>
        <source>Find everywhere…</source>
        <translation>Знайти всюди…</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Знайти у статті…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Знайти далі</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Знайти попереднє</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>До статті</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>До тези</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation>Імпорт джерел…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Сполучення клавіш…</translation>
    </message>
    <message>
        <source>Larger article</source>
        <translation>Збільшити статтю</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі кольори</translation>
    </message>
    <message>
        <source>Mark as the original’s slip [sic]</source>
        <translation>Позначити помилку оригіналу [sic]</translation>
    </message>
    <message>
        <source>Mark begins a word earlier</source>
        <translation>Початок позначки на слово раніше</translation>
    </message>
    <message>
        <source>Mark begins a word later</source>
        <translation>Початок позначки на слово пізніше</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>Позначити тезу</translation>
    </message>
    <message>
        <source>Mark ends a word earlier</source>
        <translation>Кінець позначки на слово раніше</translation>
    </message>
    <message>
        <source>Mark ends a word later</source>
        <translation>Кінець позначки на слово пізніше</translation>
    </message>
    <message>
        <source>Mark the sentence here</source>
        <translation>Позначити речення біля курсора</translation>
    </message>
    <message>
        <source>Mark the suggestion</source>
        <translation>Позначити підказку</translation>
    </message>
    <message>
        <source>Measure my pace…</source>
        <translation>Виміряти мій темп…</translation>
    </message>
    <message>
        <source>Merge a partner’s copy…</source>
        <translation>Об’єднати з копією партнера…</translation>
    </message>
    <message>
        <source>Merge with another claim…</source>
        <translation>Об’єднати з іншою тезою…</translation>
    </message>
    <message>
        <source>Move article to the left</source>
        <translation>Зсунути статтю ліворуч</translation>
    </message>
    <message>
        <source>Move claim down</source>
        <translation>Опустити тезу</translation>
    </message>
    <message>
        <source>Move claim up</source>
        <translation>Підняти тезу</translation>
    </message>
    <message>
        <source>Move reply down</source>
        <translation>Опустити репліку</translation>
    </message>
    <message>
        <source>Move reply up</source>
        <translation>Підняти репліку</translation>
    </message>
    <message>
        <source>New empty project</source>
        <translation>Новий порожній проєкт</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Почати зі статті…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Новий із шаблону…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Нове джерело</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Наступна стаття</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Наступна теза</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Наступна прогалина</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Наступне знайдене місце</translation>
    </message>
    <message>
        <source>Next unanchored passage</source>
        <translation>Наступний уривок без прив’язки</translation>
    </message>
    <message>
        <source>One field alone</source>
        <translation>Лише одне поле</translation>
    </message>
    <message>
        <source>One side alone</source>
        <translation>Лише одна сторона</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Вставити статтю…</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Вставити посилання…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Попередня теза</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Re-attach to selection</source>
        <translation>Прив’язати до виділеного</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Ready, or draft again</source>
        <translation>Готово або знову чернетка</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Репетиція</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Прибрати статтю</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Замінити текст…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Зберегти як шаблон…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Smaller article</source>
        <translation>Зменшити статтю</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Бібліотека джерел</translation>
    </message>
    <message>
        <source>Split claim at the cursor</source>
        <translation>Розділити тезу біля курсора</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Підказки</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Оглядовий тур</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Історія змін…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Версії…</translation>
    </message>
</context>
<context>
    <name>AnotherTopicDialog</name>
    <message>
        <source>Begin the new project</source>
        <translation>Почати новий проєкт</translation>
    </message>
    <message>
        <source>Begins a new project with the same sides. This one stays as it is.</source>
        <translation>Починає новий проєкт із тими самими сторонами. Цей лишається як є.</translation>
    </message>
    <message>
        <source>Duplicate for another topic</source>
        <translation>Дублювати для іншої теми</translation>
    </message>
    <message>
        <source>Event, delegation and authors</source>
        <translation>Подія, делегація та автори</translation>
    </message>
    <message>
        <source>Left out are the question and the topic, the articles, the claims with all that is said to them, and the bottom line.</source>
        <translation>Не увійдуть питання й порядок денний, статті, тези з усім сказаним про них і підсумок.</translation>
    </message>
    <message>
        <source>Limits, citation style, kinds and stances</source>
        <translation>Ліміти, стиль посилань, види й позиції</translation>
    </message>
    <message>
        <source>Rubric, and how it is printed</source>
        <translation>Критерії оцінювання та налаштування друку</translation>
    </message>
    <message>
        <source>Source library ({}), key terms and timeline</source>
        <translation>Бібліотека джерел ({}), терміни й хронологія</translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation>Назва нових дебатів</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 або 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>As it stands above the article</source>
        <translation>Як стоїть над статтею</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Author’s interest</source>
        <translation>Інтерес автора</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Прізвище, Ім’я</translation>
    </message>
    <message>
        <source>Newspaper, journal or site</source>
        <translation>Газета, журнал або сайт</translation>
    </message>
    <message>
        <source>One line: whom the author works or speaks for</source>
        <translation>В один рядок: на кого автор працює</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Опубліковано в</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
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
        <translation>Додати статтю</translation>
    </message>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation>Статті ({});;Усі файли (*)</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Вибір статті</translation>
    </message>
    <message>
        <source>Take the words from a file</source>
        <translation>Узяти текст із файлу</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>До статті</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Збільшити сторінки</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Сторінка {} з {}</translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation>Сторінки на всю доступну ширину</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Сторінки верстаються …</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Зменшити сторінки</translation>
    </message>
    <message>
        <source>The pages are set from the claims that you mark, and from what each side answers.</source>
        <translation>Сторінки складаються з позначених вами тез і відповідей кожної сторони.</translation>
    </message>
    <message>
        <source>The pages cannot be shown just now. Export still tries its best. {}</source>
        <translation>Зараз показати сторінки не можна, але експорт усе ж спробує їх створити. {}</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>{} is not where it was any more. Save it again there, or elsewhere.</source>
        <translation>Файлу {} вже немає на колишньому місці. Збережіть його там знову або деінде.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else.</source>
        <translation>Файл {} змінив хтось інший.</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Both are merged.</source>
        <translation>Обидва варіанти об’єднано.</translation>
    </message>
    <message>
        <source>Both are merged. Fields that were changed in both: {}. What both wrote is kept.</source>
        <translation>Обидва варіанти об’єднано. Полів, змінених в обох: {}. Написане обома збережено.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Змінено кимось іншим</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Merge takes in what they wrote and keeps what you wrote. Reload shows their file; yours is offered again at the next start.</source>
        <translation>«Об’єднати» додасть чужі зміни й збереже ваші. «Перечитати» покаже чужий файл; ваш варіант буде запропоновано під час наступного запуску.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перечитати</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Зберегти моє як копію…</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it.</source>
        <translation>Файл {} змінив хтось інший, поки він був у вас відкритий.</translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>As it is cited</source>
        <translation>Вигляд посилання</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копіювати як посилання</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied: {}</source>
        <translation>Скопійовано: {}</translation>
    </message>
    <message>
        <source>The citation could not be set now, so nothing was copied. Try it again in a moment.</source>
        <translation>Посилання зараз не вдалося скласти, нічого не скопійовано. Спробуйте ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>This source cannot be cited yet. Fill in what it needs in the source library.</source>
        <translation>На це джерело поки не можна послатися. Заповніть відсутнє в бібліотеці джерел.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim and responses</source>
        <translation>Теза і відповіді</translation>
    </message>
    <message>
        <source>Claim in your own words</source>
        <translation>Теза своїми словами</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Наступна теза</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Попередня теза</translation>
    </message>
    <message>
        <source>Say the claim in your own words</source>
        <translation>Викладіть тезу своїми словами</translation>
    </message>
    <message>
        <source>Show all sides</source>
        <translation>Усі сторони</translation>
    </message>
</context>
<context>
    <name>ClaimFacts</name>
    <message>
        <source>Flags: {}</source>
        <translation>Мітки: {}</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Вид тези</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>unanchored</source>
        <translation>без прив’язки</translation>
    </message>
    <message>
        <source>⚑ flag</source>
        <translation>⚑ мітка</translation>
    </message>
</context>
<context>
    <name>ClaimFoot</name>
    <message>
        <source>Agreed ground</source>
        <translation>Точки згоди</translation>
    </message>
    <message>
        <source>For yourself; not printed</source>
        <translation>Для себе; не друкується</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Відкрите питання</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Особисті нотатки</translation>
    </message>
    <message>
        <source>Red line of {}</source>
        <translation>Червона лінія: {}</translation>
    </message>
    <message>
        <source>What could all sides sign?</source>
        <translation>Під чим підписалися б усі сторони?</translation>
    </message>
    <message>
        <source>What decides the exchange?</source>
        <translation>Від чого залежить вислід суперечки?</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>точки згоди</translation>
    </message>
    <message>
        <source>comments, not printed</source>
        <translation>коментарі, не друкуються</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>відкрите питання</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>особисті нотатки</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>червона лінія</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>червоні лінії</translation>
    </message>
    <message>
        <source>{}: what it cannot accept</source>
        <translation>{}: що неприйнятно</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>Тези</translation>
    </message>
</context>
<context>
    <name>ClaimTicks</name>
    <message>
        <source>Claims of the speech</source>
        <translation>Тези промови</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation>Тези</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Позначити</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Показати підказки</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Підказки</translation>
    </message>
    <message>
        <source>The claims that you mark are listed here.</source>
        <translation>Тут з’являться тези, які ви позначите.</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} теза</translation>
    </message>
    <message>
        <source>{} claim that cites a source of a later date</source>
        <translation>{} теза з посиланням на пізнє джерело</translation>
    </message>
    <message>
        <source>{} claim that lost its place in the article</source>
        <translation>{} теза втратила місце у статті</translation>
    </message>
    <message>
        <source>{} claim that {} has not answered</source>
        <translation>{1}: {0} теза без відповіді</translation>
    </message>
    <message>
        <source>{} claim with an answer without a source</source>
        <translation>{} теза з відповіддю без джерела</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>Тез: {}</translation>
    </message>
    <message>
        <source>{} claims that cite a source of a later date</source>
        <translation>Тез із посиланням на пізнє джерело: {}</translation>
    </message>
    <message>
        <source>{} claims that lost their place in the article</source>
        <translation>Тез, що втратили місце у статті: {}</translation>
    </message>
    <message>
        <source>{} claims that {} has not answered</source>
        <translation>{1}: тез без відповіді — {0}</translation>
    </message>
    <message>
        <source>{} claims with an answer without a source</source>
        <translation>Тез із відповіддю без джерела: {}</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment, and Return</source>
        <translation>Коментар, потім Enter</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Видалити коментар</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Новий коментар</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>вирішено</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без імені</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>ваше ім’я</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Both</source>
        <translation>Обидва</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моє</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чуже</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
</context>
<context>
    <name>Contested</name>
    <message>
        <source>contested</source>
        <translation>спірне</translation>
    </message>
    <message>
        <source>partly shared</source>
        <translation>почасти спільне</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>спільне</translation>
    </message>
    <message>
        <source>strongly contested</source>
        <translation>вкрай спірне</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Об’єднати з копією партнера</translation>
    </message>
    <message>
        <source>Nothing was taken from the copy.</source>
        <translation>З копії нічого не взято.</translation>
    </message>
    <message>
        <source>The copy is merged.</source>
        <translation>Об’єднано з копією.</translation>
    </message>
    <message>
        <source>{} The merge itself can be undone.</source>
        <translation>{} Саме об’єднання можна скасувати.</translation>
    </message>
    <message>
        <source>{} brings nothing that is not here already.</source>
        <translation>У файлі {} немає нічого, чого ще немає тут.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a typo</source>
        <translation>Виправити одруківку</translation>
    </message>
    <message>
        <source>Only mend what was typed or scanned wrongly. A slip of the original stays: mark it [sic].</source>
        <translation>Виправляйте лише помилки набору та розпізнавання. Помилка самого оригіналу лишається: позначте її [sic].</translation>
    </message>
    <message>
        <source>The words as they should stand</source>
        <translation>Як має бути</translation>
    </message>
    <message>
        <source>The words as they should stand:</source>
        <translation>Як має бути:</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Show all claims</source>
        <translation>Показати всі тези</translation>
    </message>
    <message>
        <source>Show these claims</source>
        <translation>Показати ці тези</translation>
    </message>
    <message>
        <source>late sources {}</source>
        <translation>пізні джерела {}</translation>
    </message>
    <message>
        <source>unanchored {}</source>
        <translation>без прив’язки {}</translation>
    </message>
    <message>
        <source>unsourced {}</source>
        <translation>без джерела {}</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} теза</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>тез: {}</translation>
    </message>
    <message>
        <source>{}: {} ready, {} with a source, {} to say in all. Show what it has not answered.</source>
        <translation>{}: готово {}, з джерелом {}, уся промова {}. Показати тези без відповіді.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопіювати звіт</translation>
    </message>
    <message>
        <source>DebatePrep met an error of its own</source>
        <translation>Внутрішня помилка DebatePrep</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>The report says where in the program it was, and nothing that you wrote. It is sent nowhere.</source>
        <translation>У звіті вказано місце у програмі й немає нічого з написаного вами. Він нікуди не надсилається.</translation>
    </message>
    <message>
        <source>What you wrote last may not be safe: save the project now, under another name if need be.</source>
        <translation>Останнє з написаного може втратитися: збережіть проєкт зараз, за потреби під іншою назвою.</translation>
    </message>
    <message>
        <source>Your work is kept. What you did last may not have been done: look, and do it again.</source>
        <translation>Вашу роботу збережено. Останню дію могло не бути виконано: перевірте й повторіть її.</translation>
    </message>
</context>
<context>
    <name>DebateMapView</name>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>Export the map as SVG or PNG</source>
        <translation>Зберегти мапу як SVG або PNG</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Експорт мапи…</translation>
    </message>
    <message>
        <source>Larger map</source>
        <translation>Збільшити мапу</translation>
    </message>
    <message>
        <source>Map as wide as there is room</source>
        <translation>Мапа на всю доступну ширину</translation>
    </message>
    <message>
        <source>Map of the debate</source>
        <translation>Мапа дебатів</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Без теми</translation>
    </message>
    <message>
        <source>Smaller map</source>
        <translation>Зменшити мапу</translation>
    </message>
    <message>
        <source>Who concedes what</source>
        <translation>Хто що визнає</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>відповіді ще немає</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>позиції ще немає</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>нічиє</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>репліки</translation>
    </message>
    <message>
        <source>{} (continued)</source>
        <translation>{} (продовження)</translation>
    </message>
    <message>
        <source>{} concedes nothing</source>
        <translation>{} нічого не визнає</translation>
    </message>
    <message>
        <source>{} concedes {}</source>
        <translation>{} визнає: {}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>A citation has all it needs.</source>
        <translation>Для посилання є все необхідне.</translation>
    </message>
    <message>
        <source>A citation still lacks: {}.</source>
        <translation>У посиланні ще не вказано: {}.</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Відомості про статтю</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>As long as it takes to say; sources never count.</source>
        <translation>Стільки займе промова; джерела не враховано.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Тому що</translation>
    </message>
    <message>
        <source>Draft response</source>
        <translation>Написати відповідь</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>Що з того</translation>
    </message>
    <message>
        <source>What makes it so?</source>
        <translation>Чому це так?</translation>
    </message>
    <message>
        <source>Why should the room care?</source>
        <translation>Чому це важливо для зали?</translation>
    </message>
    <message>
        <source>because</source>
        <translation>тому що</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>докази</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>що з того</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>без джерела</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
    <message>
        <source>{} word</source>
        <translation>{} слово</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>слів: {}</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Comment deleted</source>
        <translation>Коментар видалено</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Доказ прибрано</translation>
    </message>
    <message>
        <source>Go to a piece of evidence, or to a source in the library, to copy how it is cited.</source>
        <translation>Перейдіть до доказу або джерела бібліотеки, щоб скопіювати посилання.</translation>
    </message>
    <message>
        <source>Reply deleted</source>
        <translation>Репліку видалено</translation>
    </message>
    <message>
        <source>This evidence has no source yet. Choose one, and it can be cited.</source>
        <translation>Цей доказ ще не має джерела. Виберіть його, і на нього можна буде послатися.</translation>
    </message>
    <message>
        <source>prepared for debate</source>
        <translation>підготовлено для дебатів</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>this sitting {} of {} · on time {} · over {}</source>
        <translation>сеанс: {} з {} · вчасно {} · довше {}</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Basis</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копіювати як посилання</translation>
    </message>
    <message>
        <source>Exact words of the source</source>
        <translation>Точні слова джерела</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Вид доказу</translation>
    </message>
    <message>
        <source>Pinpoint</source>
        <translation>Точне місце</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Прибрати доказ</translation>
    </message>
    <message>
        <source>Source details</source>
        <translation>Про джерело</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Take words from it…</source>
        <translation>Узяти слова з нього…</translation>
    </message>
    <message>
        <source>Word for word, as it stands there</source>
        <translation>Слово в слово, як у джерелі</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>para. 59, p. 12, Art. 5</source>
        <translation>абз. 59, с. 12, ст. 5</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>заявлено чи висновок?</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>сила</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>choose a source</source>
        <translation>вибрати джерело</translation>
    </message>
    <message>
        <source>deleted from the library</source>
        <translation>видалено з бібліотеки</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>заявлено чи висновок?</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>1 comment</source>
        <translation>1 коментар</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>1 особиста нотатка</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Не ввійде: {}.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Увійде все.</translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation>коментарів: {}</translation>
    </message>
    <message>
        <source>{} private notes</source>
        <translation>особистих нотаток: {}</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export: {}</source>
        <translation>Експорт: {}</translation>
    </message>
    <message>
        <source>Making {} …</source>
        <translation>Створюється {} …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Вебсторінка (*.html)</translation>
    </message>
    <message>
        <source>{} was not written.</source>
        <translation>Файл {} не записано.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Begun on the template {}, which stays as it is.</source>
        <translation>Розпочато за шаблоном {}; сам шаблон не зміниться.</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Дебати</translation>
    </message>
    <message>
        <source>DebatePrep projects ({})</source>
        <translation>Проєкти DebatePrep ({})</translation>
    </message>
    <message>
        <source>No older version of {} can be read any more.</source>
        <translation>Жодну попередню версію файлу {} прочитати не вдається.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Зберегти проєкт</translation>
    </message>
    <message>
        <source>This project is in no file yet. Save it, and it can be shown in its folder.</source>
        <translation>Цього проєкту ще немає у файлі. Збережіть його, і теку можна буде показати.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>What you write is kept safe again.</source>
        <translation>Написане знову надійно зберігається.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>не збережено</translation>
    </message>
    <message>
        <source>not saved: the last try did not work</source>
        <translation>не збережено: остання спроба не вдалася</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>збережено</translation>
    </message>
    <message>
        <source>saved {}</source>
        <translation>збережено {}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>збереження …</translation>
    </message>
    <message>
        <source>{} as it was on {}. Save it; the damaged file stays until you save over it.</source>
        <translation>{} у стані на {}. Збережіть його; пошкоджений файл лишиться, доки ви не збережете поверх нього.</translation>
    </message>
    <message>
        <source>{} can be saved from here now.</source>
        <translation>{} тепер можна зберігати звідси.</translation>
    </message>
    <message>
        <source>{} is saved again.</source>
        <translation>{} знову збережено.</translation>
    </message>
    <message>
        <source>{} was written by a later version. You can read it and save a copy.</source>
        <translation>Файл {} записано новішою версією програми. Його можна читати й зберегти копію.</translation>
    </message>
    <message>
        <source>{} · line {}: {}</source>
        <translation>{} · рядок {}: {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This stands in the bottom line of the brief.</source>
        <translation>Це стоїть у підсумку досьє.</translation>
    </message>
    <message>
        <source>This stands in the glossary of the brief.</source>
        <translation>Це стоїть у глосарії досьє.</translation>
    </message>
    <message>
        <source>This stands in the timeline of the brief.</source>
        <translation>Це стоїть у хронології досьє.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>A response has {}</source>
        <translation>На відповідь відведено {}</translation>
    </message>
    <message>
        <source>Written in claims, responses and red lines since the project was opened. Notes do not count.</source>
        <translation>Написано в тезах, відповідях і червоних лініях від відкриття проєкту. Нотатки не рахуються.</translation>
    </message>
    <message>
        <source>{:,} of {:,} words written</source>
        <translation>написано слів: {:,} із {:,}</translation>
    </message>
    <message>
        <source>{} words a minute</source>
        <translation>{} сл./хв</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Find in this page</source>
        <translation>Знайти на сторінці</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Сторінки довідки</translation>
    </message>
    <message>
        <source>This leads out of DebatePrep, into your browser:

{}</source>
        <translation>Це посилання веде з DebatePrep до браузера:

{}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About DebatePrep</source>
        <translation>Про DebatePrep</translation>
    </message>
    <message>
        <source>DebatePrep helps to prepare a debate from both sides.

It finds, checks, counts, formats and drills. It never writes: every sentence of a position is yours. Nothing you write leaves this computer.</source>
        <translation>DebatePrep допомагає підготувати дебати з обох сторін.

Програма шукає, перевіряє, рахує, оформлює і тренує. Вона ніколи не пише: кожне речення позиції — ваше. Ніщо з написаного не залишає цей комп’ютер.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Chapter</source>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брати</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Нова стаття</translation>
    </message>
    <message>
        <source>Nothing was left out. Once you use this article, its text is locked.</source>
        <translation>Нічого не пропущено. Коли ви візьмете статтю, її текст буде закрито для змін.</translation>
    </message>
    <message>
        <source>Paragraphs of the file; those that are ticked are in the article</source>
        <translation>Абзаци файлу; позначені галочкою входять до статті</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Show what is kept too</source>
        <translation>Показати й те, що ввійшло</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Уся книга</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Узяти цей текст</translation>
    </message>
    <message>
        <source>Use this article</source>
        <translation>Узяти цю статтю</translation>
    </message>
    <message>
        <source>What was left out is listed; put back what belongs to the article, then its text is locked.</source>
        <translation>Пропущене перелічено; поверніть те, що належить до статті, потім її текст буде закрито для змін.</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Текст джерела</translation>
    </message>
    <message>
        <source>Words too long for a line were broken in {} places.</source>
        <translation>Слова, довші за рядок, розірвано, місць: {}.</translation>
    </message>
    <message>
        <source>{} characters that no page can show were removed.</source>
        <translation>Видалено знаків, які не можна показати на сторінці: {}.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Only the first {:,} characters were taken.</source>
        <translation>Узято лише початок, знаків: {:,}.</translation>
    </message>
    <message>
        <source>The address is kept for the article that you open next. DebatePrep never downloads by itself: open the page in your browser, choose Save page as…, and open the file that it saves.</source>
        <translation>Адресу збережено для статті, яку ви відкриєте наступною. DebatePrep сам нічого не завантажує: відкрийте сторінку в браузері, виберіть «Зберегти сторінку як…» і відкрийте отриманий файл.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Буфер обміну</translation>
    </message>
    <message>
        <source>There is no text in this. Copy the words of the article and paste them here.</source>
        <translation>Тут немає тексту. Скопіюйте слова статті й вставте їх сюди.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Beside it lies {}, a copy of the same debate. Merge it, so that nothing in it is lost.</source>
        <translation>Поряд лежить {}, копія тих самих дебатів. Об’єднайте їх, щоб нічого не втратити.</translation>
    </message>
    <message>
        <source>The file has another name too, which will keep the old text.</source>
        <translation>Файл має ще й іншу назву; під нею лишиться старий текст.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{0} begins with {2}, which is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0} починається з {2}, а це «{1}». Спершу змініть те сполучення або виберіть інші клавіші.</translation>
    </message>
    <message>
        <source>{0} is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0} — це «{1}». Спершу змініть те сполучення або виберіть інші клавіші.</translation>
    </message>
    <message>
        <source>{2} is “{1}” and begins with {0}. Change that one first or choose other keys.</source>
        <translation>{2} — це «{1}», і воно починається з {0}. Спершу змініть те сполучення або виберіть інші клавіші.</translation>
    </message>
    <message>
        <source>{} is needed for buttons, lists and dialogs. Choose other keys.</source>
        <translation>{}: ці клавіші потрібні кнопкам, спискам і вікнам. Виберіть інші.</translation>
    </message>
    <message>
        <source>{} is needed where text is written. Choose other keys.</source>
        <translation>{}: ці клавіші потрібні під час введення тексту. Виберіть інші.</translation>
    </message>
    <message>
        <source>{} is typed where text is written. Hold Ctrl or Alt with it, or choose other keys.</source>
        <translation>{}: цим набирають текст. Додайте Ctrl чи Alt або виберіть інші клавіші.</translation>
    </message>
    <message>
        <source>{} opens the menu “{}”. Choose other keys.</source>
        <translation>{} відкриває меню «{}». Виберіть інші клавіші.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Keys for {}</source>
        <translation>Клавіші: {}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Немає дії</translation>
    </message>
    <message>
        <source>Put the cursor into a field and press the keys. The × takes them away.</source>
        <translation>Поставте курсор у поле й натисніть клавіші. Знак × прибирає їх.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add reply</source>
        <translation>Додати репліку</translation>
    </message>
    <message>
        <source>Add reply to {}</source>
        <translation>Додати репліку: {}</translation>
    </message>
    <message>
        <source>Replies to {}</source>
        <translation>Репліки: {}</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Export the map</source>
        <translation>Експорт мапи</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Зображення (*.png)</translation>
    </message>
    <message>
        <source>Picture to print or to edit (*.svg)</source>
        <translation>Зображення для друку чи редагування (*.svg)</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>Файл {} записано.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>мапа</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Map of the debate, as a list</source>
        <translation>Мапа дебатів списком</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Map of the debate, as a picture; the same is shown as a list</source>
        <translation>Мапа дебатів зображенням; те саме можна показати списком</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>відповіді ще немає</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>позиції ще немає</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Article removed</source>
        <translation>Статтю прибрано</translation>
    </message>
    <message>
        <source>Choose a claim, select further words of the article, and press P.</source>
        <translation>Виберіть тезу, виділіть у статті ще слова й натисніть P.</translation>
    </message>
    <message>
        <source>Claim {} deleted</source>
        <translation>Тезу {} видалено</translation>
    </message>
    <message>
        <source>Every mark stands on its words.</source>
        <translation>Кожна позначка стоїть на своїх словах.</translation>
    </message>
    <message>
        <source>No [sic] there any more.</source>
        <translation>Тут більше немає [sic].</translation>
    </message>
    <message>
        <source>Passage removed</source>
        <translation>Уривок прибрано</translation>
    </message>
    <message>
        <source>Put the cursor inside the claim’s words, where its second half begins.</source>
        <translation>Поставте курсор усередину слів тези, туди, де починається її друга половина.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article first.</source>
        <translation>Спершу поставте курсор у речення статті.</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Виділіть речення у статті й натисніть C, щоб зробити його тезою.</translation>
    </message>
    <message>
        <source>Select the words in the article where the mark belongs now.</source>
        <translation>Виділіть у статті слова, яких тепер стосується позначка.</translation>
    </message>
    <message>
        <source>Select the words that are wrong in the original first.</source>
        <translation>Спершу виділіть слова, помилкові в оригіналі.</translation>
    </message>
    <message>
        <source>Select the words to mend in the article first.</source>
        <translation>Спершу виділіть у статті слова, які треба виправити.</translation>
    </message>
    <message>
        <source>The brief will print [sic] there.</source>
        <translation>У досьє тут буде надруковано [sic].</translation>
    </message>
    <message>
        <source>The claim stands on these words already.</source>
        <translation>Теза вже стоїть на цих словах.</translation>
    </message>
    <message>
        <source>There is no article yet. Open one, and its sentences can become claims.</source>
        <translation>Статті ще немає. Відкрийте її, і її речення зможуть стати тезами.</translation>
    </message>
    <message>
        <source>There is no other claim to merge with.</source>
        <translation>Немає іншої тези для об’єднання.</translation>
    </message>
    <message>
        <source>These words are already claim {}.</source>
        <translation>Ці слова вже позначено: теза {}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both grew from the version of {}.</source>
        <translation>Обидві копії виросли з версії від {}.</translation>
    </message>
    <message>
        <source>Everything else: {}</source>
        <translation>Усе інше: {}</translation>
    </message>
    <message>
        <source>It cannot be told what both copies grew from. What differs counts as changed by both, and nothing as deleted.</source>
        <translation>Спільного початку обох копій не знайдено. Відмінності вважаються зміненими обома, і ніщо не вважається видаленим.</translation>
    </message>
    <message>
        <source>Its passages and everything written on it come to the current claim. One undo takes it back.</source>
        <translation>Її уривки й усе написане про неї перейдуть до поточної тези. Скасувати можна одним кроком.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Об’єднати з копією партнера</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Об’єднати тези</translation>
    </message>
    <message>
        <source>Merge this claim into the current one:</source>
        <translation>Приєднати до поточної тези:</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Об’єднано</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>The claim now, and once it is merged</source>
        <translation>Теза зараз і після об’єднання</translation>
    </message>
    <message>
        <source>The other claim</source>
        <translation>Інша теза</translation>
    </message>
    <message>
        <source>What the copy brings; claims that are not ticked are left out</source>
        <translation>Що приносить копія; тези без галочки не беруться</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>змінено обома</translation>
    </message>
    <message>
        <source>no claim is different</source>
        <translation>тези не відрізняються</translation>
    </message>
    <message>
        <source>{}, with a new code</source>
        <translation>{}, з новим кодом</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {}; {} left out</source>
        <translation>{}: {}; не взято: {}</translation>
    </message>
</context>
<context>
    <name>NewFromTemplateDialog</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Begin on this template</source>
        <translation>Почати за цим шаблоном</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ліміти</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Новий із шаблону</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Сторони</translation>
    </message>
    <message>
        <source>Template from a file…</source>
        <translation>Шаблон із файлу…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>To mark by</source>
        <translation>Критерії оцінювання</translation>
    </message>
    <message>
        <source>{} seconds a response, {} words a minute</source>
        <translation>секунд на відповідь: {}, темп: {} сл./хв</translation>
    </message>
    <message>
        <source>{} words in a position paper</source>
        <translation>слів у документі з позицією: {}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this notice away</source>
        <translation>Прибрати сповіщення</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 claim</source>
        <translation>1 теза</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Без теми</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>теза</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>спірне</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>мітки</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>міток немає</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>джерела ще немає</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>без позиції</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>not both answered yet</source>
        <translation>відповіли ще не всі</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>не написано</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>усе на місці</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>понад час</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>джерела</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>позиція</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>time</source>
        <translation>час</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>тез: {}</translation>
    </message>
    <message>
        <source>{} with gaps</source>
        <translation>з прогалинами: {}</translation>
    </message>
    <message>
        <source>{} words, {}</source>
        <translation>слів: {}, {}</translation>
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
        <translation>лишилося підготувати 1 відповідь</translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown, for a document or a spreadsheet</source>
        <translation>Скопіювати виділене або все показане для документа чи таблиці</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Вид тези</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Мапа</translation>
    </message>
    <message>
        <source>Only claims that lack something</source>
        <translation>Лише тези, де чогось бракує</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Зворотний порядок</translation>
    </message>
    <message>
        <source>Under their themes</source>
        <translation>Під заголовками тем</translation>
    </message>
    <message>
        <source>all responses are ready</source>
        <translation>усі відповіді готові</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>за темами</translation>
    </message>
    <message>
        <source>copy table</source>
        <translation>копіювати</translation>
    </message>
    <message>
        <source>debate in {} days</source>
        <translation>днів до дебатів: {}</translation>
    </message>
    <message>
        <source>debate today</source>
        <translation>дебати сьогодні</translation>
    </message>
    <message>
        <source>debate tomorrow</source>
        <translation>дебати завтра</translation>
    </message>
    <message>
        <source>debate yesterday</source>
        <translation>дебати були вчора</translation>
    </message>
    <message>
        <source>debate {} days ago</source>
        <translation>днів після дебатів: {}</translation>
    </message>
    <message>
        <source>kind: all</source>
        <translation>вид: усі</translation>
    </message>
    <message>
        <source>kind: {}</source>
        <translation>вид: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>only gaps</source>
        <translation>з прогалинами</translation>
    </message>
    <message>
        <source>order: as they stand</source>
        <translation>порядок: як є</translation>
    </message>
    <message>
        <source>order: {}</source>
        <translation>порядок: {}</translation>
    </message>
    <message>
        <source>set the day of the debate</source>
        <translation>указати день дебатів</translation>
    </message>
    <message>
        <source>side: all</source>
        <translation>сторона: усі</translation>
    </message>
    <message>
        <source>side: {}</source>
        <translation>сторона: {}</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>з джерелом</translation>
    </message>
    <message>
        <source>theme: all</source>
        <translation>тема: усі</translation>
    </message>
    <message>
        <source>theme: {}</source>
        <translation>тема: {}</translation>
    </message>
    <message>
        <source>{:,} claim</source>
        <translation>{:,} теза</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>Тез: {:,}</translation>
    </message>
    <message>
        <source>{:,} of {:,} claim shown</source>
        <translation>Показано тез: {:,} з {:,}</translation>
    </message>
    <message>
        <source>{:,} of {:,} claims shown</source>
        <translation>Показано тез: {:,} з {:,}</translation>
    </message>
    <message>
        <source>{:,} responses to make ready</source>
        <translation>лишилося підготувати відповідей: {:,}</translation>
    </message>
    <message>
        <source>{:,} responses to make ready, {:,} a day</source>
        <translation>залишилося підготувати відповідей: {:,}, по {:,} на день</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
    <message>
        <source>{} of {}, {} ready</source>
        <translation>{} з {}, готово {}</translation>
    </message>
    <message>
        <source>{}/{}, {} ready</source>
        <translation>{}/{}, готово {}</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Claims and what each side has for them</source>
        <translation>Тези й що для них має кожна сторона</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>не написано</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Claims are marked in the article; here you will see what every side has for each.</source>
        <translation>Тези позначають у статті; тут буде видно, що для кожної мають сторони.</translation>
    </message>
    <message>
        <source>Copied {} claim as a table.</source>
        <translation>Скопійовано таблицею {} тезу.</translation>
    </message>
    <message>
        <source>Copied {} claims as a table.</source>
        <translation>Скопійовано таблицею тез: {}.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>До статті</translation>
    </message>
    <message>
        <source>No claim is left by what you chose above.</source>
        <translation>Вибраному вище не відповідає жодна теза.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Показати всі тези</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Also for new projects</source>
        <translation>І для нових проєктів</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Measure my pace</source>
        <translation>Виміряти мій темп</translation>
    </message>
    <message>
        <source>Read aloud, as you would speak in the room. Stop the clock at the last word.</source>
        <translation>Читайте вголос, як говорили б у залі. Зупиніть відлік на останньому слові.</translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation>Почати відлік</translation>
    </message>
    <message>
        <source>Start the clock again as you begin to read.</source>
        <translation>Починаючи читати, знову почніть відлік.</translation>
    </message>
    <message>
        <source>Start the clock, read these {} words aloud, and stop it.</source>
        <translation>Почніть відлік, прочитайте цей текст уголос (слів: {}) і зупиніть його.</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>Зупинити відлік</translation>
    </message>
    <message>
        <source>Use {} words a minute</source>
        <translation>Узяти {} сл./хв</translation>
    </message>
    <message>
        <source>Words to read aloud</source>
        <translation>Текст для читання вголос</translation>
    </message>
    <message>
        <source>You read {} words a minute. Use that, or read once more.</source>
        <translation>Ваш темп: {} сл./хв. Візьміть його або прочитайте ще раз.</translation>
    </message>
    <message>
        <source>{} is too long for {} words.</source>
        <translation>{} — задовго (слів: {}).</translation>
    </message>
    <message>
        <source>{} is too short for {} words.</source>
        <translation>{} — зашвидко (слів: {}).</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Page {}</source>
        <translation>Сторінка {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Claims</source>
        <translation>Тези</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палітра команд</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Нічого з такою назвою немає.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Type a few letters; first &gt; for commands, @ claims, # sources</source>
        <translation>Введіть кілька літер; на початку &gt; для команд, @ для тез, # для джерел</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Знайдене</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>зараз недоступно</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} з {}</translation>
    </message>
    <message>
        <source>{}; type {} first for all</source>
        <translation>{}; щоб побачити всі, почніть із {}</translation>
    </message>
</context>
<context>
    <name>PasteReference</name>
    <message>
        <source>A reference in Chicago, MLA, APA or GOST style, a DOI, or an address</source>
        <translation>Посилання у стилі Chicago, MLA, APA чи ГОСТ, DOI або адреса</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Could not be placed: {}</source>
        <translation>Не розпізнано: {}</translation>
    </message>
    <message>
        <source>In the library already, it seems: {}</source>
        <translation>Схоже, вже є в бібліотеці: {}</translation>
    </message>
    <message>
        <source>Nothing is looked up: what stands here is taken apart on this computer.</source>
        <translation>У мережі нічого не шукається: текст розбирається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>Вставити посилання</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Посилання</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>There are too few words here to measure by. Add an article, or write the bottom line.</source>
        <translation>Для вимірювання тут замало слів. Додайте статтю або напишіть підсумок.</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>Each side answers here, once a sentence of an article is a claim.</source>
        <translation>Тут відповідає кожна сторона, щойно речення статті стане тезою.</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>Позначити тезу</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Тут усе на місці.</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Вставити статтю</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Виділіть речення у статті й натисніть C, щоб зробити його тезою.</translation>
    </message>
    <message>
        <source>{} cites a source that is later than the day of the role-play.</source>
        <translation>{} посилається на джерело з датою після дня рольової гри.</translation>
    </message>
    <message>
        <source>{} lost its place in the article.</source>
        <translation>{}: місце у статті втрачено.</translation>
    </message>
    <message>
        <source>{}: the answer of {} has no source yet.</source>
        <translation>{}: відповідь сторони «{}» ще не має джерела.</translation>
    </message>
    <message>
        <source>{}: {} has not answered yet.</source>
        <translation>{}: від сторони «{}» ще немає відповіді.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 page</source>
        <translation>1 сторінка</translation>
    </message>
    <message>
        <source>Printing stopped at page {}. Print again from there.</source>
        <translation>Друк зупинився на сторінці {}. Продовжте друк із неї.</translation>
    </message>
    <message>
        <source>Sent {} to the printer.</source>
        <translation>На принтер надіслано — {}.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Export a PDF and print that.</source>
        <translation>Принтер не приймає сторінок. Експортуйте PDF і надрукуйте його.</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>сторінок: {}</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Add “{}” to my words</source>
        <translation>Додати «{}» до моїх слів</translation>
    </message>
    <message>
        <source>Add “{}” to the words of this debate</source>
        <translation>Додати «{}» до слів цих дебатів</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Добираються варіанти…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Варіантів немає</translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <translation>Написати «{}»</translation>
    </message>
    <message>
        <source>“{}” is not in the dictionary.</source>
        <translation>Слова «{}» немає у словнику.</translation>
    </message>
</context>
<context>
    <name>QuotationReader</name>
    <message>
        <source>Left out here: “{}”</source>
        <translation>Тут пропущено: «{}»</translation>
    </message>
    <message>
        <source>Missing here: “{}”</source>
        <translation>Тут бракує: «{}»</translation>
    </message>
    <message>
        <source>The original does not say this.</source>
        <translation>В оригіналі цього немає.</translation>
    </message>
    <message>
        <source>The original says: “{}”</source>
        <translation>В оригіналі: «{}»</translation>
    </message>
    <message>
        <source>These words stand in “{other}”; what is stored of “{cited}” does not hold them.</source>
        <translation>Ці слова є у джерелі «{other}»; у збереженому тексті «{cited}» їх немає.</translation>
    </message>
    <message>
        <source>What is stored of “{cited}” does not hold these words.</source>
        <translation>У збереженому тексті «{cited}» цих слів немає.</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Find in it</source>
        <translation>Знайти в тексті</translation>
    </message>
    <message>
        <source>Find in the words of the source</source>
        <translation>Знайти в тексті джерела</translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation>Узяти виділені слова</translation>
    </message>
    <message>
        <source>Take words from the source</source>
        <translation>Узяти слова з джерела</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Текст джерела</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Знаків у рядку</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Room for a line</source>
        <translation>Висота рядка</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Розмір у пунктах</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Add article…</source>
        <translation>Додати статтю…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>There is no article yet; its sentences become the claims.</source>
        <translation>Статті поки немає; її речення стають тезами.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Стаття без назви</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Reading {} …</source>
        <translation>Читається {} …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Очистити список</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Відкрити недавній</translation>
    </message>
    <message>
        <source>{} · moved or deleted</source>
        <translation>{} · переміщено або видалено</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Знайти…</translation>
    </message>
    <message>
        <source>Not found any more in {}</source>
        <translation>Більше не знайдено в {}</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation>тез поки немає</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчора</translation>
    </message>
    <message>
        <source>{} of {} claims answered on all {} sides</source>
        <translation>тез із відповідями: {} із {} (сторін: {})</translation>
    </message>
    <message>
        <source>{} of {} claims answered on both sides</source>
        <translation>тез із відповідями обох сторін: {} із {}</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>DebatePrep projects ({});;All files (*)</source>
        <translation>Проєкти DebatePrep ({});;Усі файли (*)</translation>
    </message>
    <message>
        <source>Where is {} now?</source>
        <translation>Де тепер {}?</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A draft of unsaved work cannot be read. It was put aside as {}.</source>
        <translation>Чернетку незбереженої роботи прочитати не можна. Її відкладено під назвою {}.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>DebatePrep ended before this was saved. Nothing of it is lost unless you discard it.</source>
        <translation>DebatePrep закрився раніше, ніж це було збережено. Ніщо не пропаде, якщо ви самі не видалите чернетку.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Видалити чернетку</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Чернетки</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Лишити файл</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Знайдено незбережену роботу</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>What is newer in the draft</source>
        <translation>Що нового в чернетці</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>1 answer</source>
        <translation>1 відповідь</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 теза</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>Далі: {}, {}</translation>
    </message>
    <message>
        <source>in {} days</source>
        <translation>через {} дн.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчора</translation>
    </message>
    <message>
        <source>{} again</source>
        <translation>знову: {}</translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation>відповідей: {}</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>тез: {}</translation>
    </message>
    <message>
        <source>{} easy</source>
        <translation>легко: {}</translation>
    </message>
    <message>
        <source>{} good</source>
        <translation>добре: {}</translation>
    </message>
    <message>
        <source>{} hard</source>
        <translation>важко: {}</translation>
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
        <translation>Відповіді за останні {} днів</translation>
    </message>
    <message>
        <source>nothing rehearsed on the last {} days</source>
        <translation>за останні {} днів репетицій не було</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>{} днів тому</translation>
    </message>
</context>
<context>
    <name>RehearseChoices</name>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>All chosen responses, scrolling at the pace of the project.</source>
        <translation>Усі вибрані відповіді; текст рухається в темпі проєкту.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Cross-examination</source>
        <translation>Перехресні питання</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Заучування</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>One theme; behind each answer, the expected counter is put to you.</source>
        <translation>Одна тема; після кожної відповіді звучить очікуване заперечення.</translation>
    </message>
    <message>
        <source>Only what is marked ready</source>
        <translation>Лише позначене «готово»</translation>
    </message>
    <message>
        <source>Seconds of the clock</source>
        <translation>Секунди на відповідь</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Промова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What is due comes first; what you rate “again” comes back in the same sitting.</source>
        <translation>Спершу те, що час повторити; оцінене «знову» повернеться в тому самому сеансі.</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>усі теми</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} с</translation>
    </message>
</context>
<context>
    <name>RehearseClock</name>
    <message>
        <source>15 seconds left</source>
        <translation>лишилося 15 секунд</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>говоріть</translation>
    </message>
    <message>
        <source>spoken, on the second</source>
        <translation>сказано секунда в секунду</translation>
    </message>
    <message>
        <source>spoken, {} over</source>
        <translation>сказано, довше на {}</translation>
    </message>
    <message>
        <source>spoken, {} under</source>
        <translation>сказано, коротше на {}</translation>
    </message>
    <message>
        <source>think, then speak</source>
        <translation>подумайте й говоріть</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>час вийшов</translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>expected counter, {}</source>
        <translation>очікуване заперечення, {}</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>своїми словами</translation>
    </message>
    <message>
        <source>no counter is on the ladder of this response yet</source>
        <translation>на сходах реплік цієї відповіді ще немає заперечення</translation>
    </message>
    <message>
        <source>paragraph {} of the article</source>
        <translation>абзац {} статті</translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation>{} с</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
</context>
<context>
    <name>RehearseSetup</name>
    <message>
        <source>A sitting takes {}.</source>
        <translation>За один сеанс — не більше ніж {}.</translation>
    </message>
    <message>
        <source>Go to Prepare</source>
        <translation>До підготовки</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>На сьогодні нічого немає.</translation>
    </message>
    <message>
        <source>Nothing is due today. {}.</source>
        <translation>На сьогодні нічого немає. {}.</translation>
    </message>
    <message>
        <source>Nothing is marked ready for {}. Mark a response so, or take the tick away to rehearse drafts too.</source>
        <translation>У сторони «{}» нічого не позначено «готово». Позначте відповідь готовою або зніміть галочку, щоб репетирувати й чернетки.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Репетиція</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>Усе одно почати</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>That is {} words more than the clock allows.</source>
        <translation>Зайвих слів для відведеного часу: {}.</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Останні 14 днів</translation>
    </message>
    <message>
        <source>There is no claim to rehearse yet. Mark one, and answer it.</source>
        <translation>Репетирувати поки нема чого. Позначте тезу й дайте на неї відповідь.</translation>
    </message>
    <message>
        <source>{} due today, never rehearsed before.</source>
        <translation>На сьогодні — {}, раніше не репетирували.</translation>
    </message>
    <message>
        <source>{} due today, {} of them never rehearsed before.</source>
        <translation>На сьогодні — {}, із них уперше — {}.</translation>
    </message>
    <message>
        <source>{} due today.</source>
        <translation>На сьогодні — {}.</translation>
    </message>
    <message>
        <source>{} has not answered a claim yet. Write a response first.</source>
        <translation>Від сторони «{}» ще немає відповідей. Спершу напишіть відповідь.</translation>
    </message>
    <message>
        <source>{}, in an order of chance.</source>
        <translation>У випадковому порядку — {}.</translation>
    </message>
    <message>
        <source>{}, {} words: {} at {} words a minute.</source>
        <translation>Усього — {}, слів: {}; це {} у темпі {} сл./хв.</translation>
    </message>
</context>
<context>
    <name>RehearseSummary</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>No claim was rated again or hard.</source>
        <translation>Жодної тези не оцінено «знову» чи «важко».</translation>
    </message>
    <message>
        <source>On time: {} of {}</source>
        <translation>Вчасно: {} з {}</translation>
    </message>
    <message>
        <source>Open these</source>
        <translation>Відкрити їх</translation>
    </message>
    <message>
        <source>Over time: {}</source>
        <translation>Довше на {}</translation>
    </message>
    <message>
        <source>Over time: {} in all</source>
        <translation>Довше: усього на {}</translation>
    </message>
    <message>
        <source>Rehearse these once more</source>
        <translation>Повторити їх ще раз</translation>
    </message>
    <message>
        <source>Spoken in {}</source>
        <translation>Сказано за {}</translation>
    </message>
    <message>
        <source>The text: {} words, {} at {} words a minute</source>
        <translation>Текст: слів {}, це {} у темпі {} сл./хв</translation>
    </message>
    <message>
        <source>Under time: {}</source>
        <translation>Коротше на {}</translation>
    </message>
    <message>
        <source>Under time: {} in all</source>
        <translation>Коротше: усього на {}</translation>
    </message>
    <message>
        <source>Weak claims</source>
        <translation>Слабкі тези</translation>
    </message>
    <message>
        <source>Weak: rated again or hard</source>
        <translation>Слабкі: оцінено «знову» чи «важко»</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Marks stay on words that can be proved to be the same. The others are listed, with what they said.</source>
        <translation>Позначки лишаються на словах, чий збіг доведено. Решту перелічено разом із колишнім текстом.</translation>
    </message>
    <message>
        <source>New text of the article</source>
        <translation>Новий текст статті</translation>
    </message>
    <message>
        <source>Replace the article’s text</source>
        <translation>Замінити текст статті</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>because</source>
        <translation>тому що</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>докази</translation>
    </message>
    <message>
        <source>expected counter, {}</source>
        <translation>очікуване заперечення, {}</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>що з того</translation>
    </message>
    <message>
        <source>your answer to that</source>
        <translation>ваша відповідь на це</translation>
    </message>
</context>
<context>
    <name>RungHead</name>
    <message>
        <source>Fold the replies</source>
        <translation>Згорнути репліки</translation>
    </message>
    <message>
        <source>More for this reply</source>
        <translation>Ще для цієї репліки</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Репліка</translation>
    </message>
    <message>
        <source>Show the replies</source>
        <translation>Показати репліки</translation>
    </message>
    <message>
        <source>Side of the reply</source>
        <translation>Сторона репліки</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>очікуване заперечення</translation>
    </message>
</context>
<context>
    <name>RungView</name>
    <message>
        <source>Add evidence</source>
        <translation>Додати доказ</translation>
    </message>
    <message>
        <source>Because, so what</source>
        <translation>Тому що, що з того</translation>
    </message>
    <message>
        <source>Delete reply</source>
        <translation>Видалити репліку</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Опустити</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Підняти</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} say to this?</source>
        <translation>Ще не написано: що на це скаже {}?</translation>
    </message>
    <message>
        <source>reply {}</source>
        <translation>репліка {}</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Flag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Вид тези</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>тез.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>усюди</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>докази</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>мітка</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>нотатки</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>відповіді</translation>
    </message>
    <message>
        <source>side</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>джерела</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>terms, dates, bottom line</source>
        <translation>терміни, дати, підсумок</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>1 claim</source>
        <translation>1 теза</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 місце</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Скинути фільтри</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Закрити пошук (Esc)</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Знайти всюди</translation>
    </message>
    <message>
        <source>Find in article, claims, responses, evidence, sources, notes</source>
        <translation>Знайти у статті, тезах, відповідях, доказах, джерелах, нотатках</translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation>Таких тез немає.</translation>
    </message>
    <message>
        <source>Reading the debate…</source>
        <translation>Читання дебатів…</translation>
    </message>
    <message>
        <source>Type words to look for, or choose a filter to list the claims that pass it.</source>
        <translation>Введіть слова для пошуку або виберіть фільтр, щоб побачити відповідні тези.</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>тез: {:,}</translation>
    </message>
    <message>
        <source>{:,} places</source>
        <translation>місць: {:,}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>{} in {} and elsewhere</source>
        <translation>{} · {} і не лише</translation>
    </message>
    <message>
        <source>{} · the first {} are listed</source>
        <translation>{} · показано перші {}</translation>
    </message>
    <message>
        <source>“{}” stands nowhere in this debate.</source>
        <translation>«{}» у цих дебатах не трапляється.</translation>
    </message>
    <message>
        <source>“{}” stands nowhere that the filters let through.</source>
        <translation>«{}» серед відібраного фільтрами не трапляється.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Places found</source>
        <translation>Знайдені місця</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (line {})</source>
        <translation> (рядок {})</translation>
    </message>
    <message>
        <source> (lines {})</source>
        <translation> (рядки {})</translation>
    </message>
    <message>
        <source> ({} more)</source>
        <translation> (ще {})</translation>
    </message>
    <message>
        <source> since {:%Y-%m-%d, %H:%M}</source>
        <translation> з {:%Y-%m-%d, %H:%M}</translation>
    </message>
    <message>
        <source>A character</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>A debate has at least {} sides. Keep one more, or add one.</source>
        <translation>Найменша кількість сторін у дебатах: {}. Залиште ще одну або додайте нову.</translation>
    </message>
    <message>
        <source>A debate has at most {} sides. Remove one first.</source>
        <translation>Найбільша кількість сторін у дебатах: {}. Спершу приберіть одну.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or an alias.</source>
        <translation>Ключ має бути словом, а не списком, словником чи псевдонімом.</translation>
    </message>
    <message>
        <source>A ladder of replies has at most {} rungs. Mark a new claim and go on there.</source>
        <translation>Найбільша кількість реплік у сходах: {}. Позначте нову тезу й продовжуйте там.</translation>
    </message>
    <message>
        <source>A merge left a conflict marker here ({}); choose one of the two versions.</source>
        <translation>Після злиття тут лишилася позначка конфлікту ({}); виберіть одну з двох версій.</translation>
    </message>
    <message>
        <source>A project has at most {:,} parts; this file has more.</source>
        <translation>Найбільша кількість частин у проєкті: {:,}; у цьому файлі більше.</translation>
    </message>
    <message>
        <source>A project has at most {} sides, and {:,} responses; this file has more.</source>
        <translation>Найбільша кількість сторін у проєкті: {}, відповідей: {:,}; у цьому файлі більше.</translation>
    </message>
    <message>
        <source>A second document begins here; a project is one document.</source>
        <translation>Тут починається другий документ; проєкт — це один документ.</translation>
    </message>
    <message>
        <source>A tab stands at the start of the line; indent with spaces.</source>
        <translation>На початку рядка стоїть табуляція; робіть відступ пробілами.</translation>
    </message>
    <message>
        <source>Aliases (*{}) are not used here; write the value out.</source>
        <translation>Псевдоніми (*{}) тут не використовуються; запишіть значення повністю.</translation>
    </message>
    <message>
        <source>An entry of the tray names its kind and holds the item; this one does not.</source>
        <translation>Запис «Вилученого» називає свій вид і містить елемент; цей — ні.</translation>
    </message>
    <message>
        <source>An id is a word, not {}.</source>
        <translation>Ідентифікатор — це слово, а не {}.</translation>
    </message>
    <message>
        <source>An item of the kind “{}” has no place under “{}”.</source>
        <translation>Елементу виду «{}» не місце під «{}».</translation>
    </message>
    <message>
        <source>Anchors (&amp;{}) are not used here; remove it.</source>
        <translation>Якорі (&amp;{}) тут не використовуються; приберіть його.</translation>
    </message>
    <message>
        <source>Article · {}</source>
        <translation>Стаття · {}</translation>
    </message>
    <message>
        <source>Both changed this.</source>
        <translation>Це змінили обоє.</translation>
    </message>
    <message>
        <source>Both of you changed this claim. Choose what becomes of each part that both wrote.</source>
        <translation>Цю тезу змінили ви обоє. Виберіть, що буде з кожною частиною, яку написали обоє.</translation>
    </message>
    <message>
        <source>Could not read {}: the system says “{}”. Copy the file elsewhere and open the copy.</source>
        <translation>Не вдалося прочитати {}: система повідомляє «{}». Скопіюйте файл в інше місце й відкрийте копію.</translation>
    </message>
    <message>
        <source>Could not read {}: you have no permission for that in {}. Copy the file to a folder of your own and open the copy.</source>
        <translation>Не вдалося прочитати {}: у вас немає на це прав у {}. Скопіюйте файл у свою папку й відкрийте копію.</translation>
    </message>
    <message>
        <source>Could not save {}: {}. Your work is kept; try again or save elsewhere.</source>
        <translation>Не вдалося зберегти {}: {}. Ваша робота ціла; спробуйте ще раз або збережіть в іншому місці.</translation>
    </message>
    <message>
        <source>Could not {} {}: you have no permission for that here. Choose another place.</source>
        <translation>Не вдалося {0} {1}: тут у вас немає на це прав. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>HTML in the Markdown</source>
        <translation>HTML у Markdown</translation>
    </message>
    <message>
        <source>Key terms</source>
        <translation>Ключові терміни</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than {} deep.</source>
        <translation>Списки й словники вкладено глибше, ніж можна (рівнів: {}).</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not used here; write the values out.</source>
        <translation>Ключі злиття (&lt;&lt;) тут не використовуються; запишіть значення повністю.</translation>
    </message>
    <message>
        <source>No text was found in {}: {}, as a scanner makes them. Let a program recognise the text (OCR), save it, and open that.</source>
        <translation>У {} не знайдено тексту: {}, як після сканера. Розпізнайте текст (OCR), збережіть і відкрийте результат.</translation>
    </message>
    <message>
        <source>One of you deleted this claim and the other worked on it. It stays.</source>
        <translation>Один із вас вилучив цю тезу, інший над нею працював. Вона лишається.</translation>
    </message>
    <message>
        <source>Page {} has no text: what is seen there is a picture, or nothing.</source>
        <translation>На сторінці {} немає тексту: там зображення або порожньо.</translation>
    </message>
    <message>
        <source>Pages {} have no text: what is seen there is a picture, or nothing.</source>
        <translation>На сторінках {} немає тексту: там зображення або порожньо.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, of a project that was never saved.</source>
        <translation>Відновлено чернетку від {}; проєкт жодного разу не зберігали.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, {}.</source>
        <translation>Відновлено чернетку від {}, {}.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} cannot be read or is not there any more. The draft opens as a copy.</source>
        <translation>Відновлено чернетку від {}; файл {} не читається або його вже немає. Чернетка відкриється як копія.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} has been changed since. The draft opens as a copy beside it.</source>
        <translation>Відновлено чернетку від {}; файл {} відтоді змінено. Чернетка відкриється поруч як копія.</translation>
    </message>
    <message>
        <source>Side {} has no name. Give it one.</source>
        <translation>Сторона {} не має назви. Дайте її.</translation>
    </message>
    <message>
        <source>Source · {}{}</source>
        <translation>Джерело · {}{}</translation>
    </message>
    <message>
        <source>Tags ({}) are not used here; remove it.</source>
        <translation>Теги ({}) тут не використовуються; приберіть його.</translation>
    </message>
    <message>
        <source>That reply would answer its own side there. Hang it under another side’s words.</source>
        <translation>Там ця репліка відповідала б своїй же стороні. Поставте її під слова іншої сторони.</translation>
    </message>
    <message>
        <source>The article is not word for word what was imported.</source>
        <translation>Стаття не збігається дослівно з імпортованою.</translation>
    </message>
    <message>
        <source>The book has {} chapters; the longest was taken: {}.</source>
        <translation>Розділів у книжці: {}; взято найдовший: {}.</translation>
    </message>
    <message>
        <source>The brief could not be typeset: {}. Your project is untouched; please report this.</source>
        <translation>Не вдалося зверстати досьє: {}. Ваш проєкт не зачеплено; будь ласка, повідомте про це.</translation>
    </message>
    <message>
        <source>The brief was not finished within {:.0f} seconds. Leave out some claims and export again.</source>
        <translation>Досьє не було готове за відведений час ({:.0f} с). Приберіть частину тез і експортуйте знову.</translation>
    </message>
    <message>
        <source>The character {} cannot stand in a project file; remove it.</source>
        <translation>Символ {} не може стояти у файлі проєкту; приберіть його.</translation>
    </message>
    <message>
        <source>The character “{}”</source>
        <translation>Символ «{}»</translation>
    </message>
    <message>
        <source>The debate</source>
        <translation>Дебати</translation>
    </message>
    <message>
        <source>The document has tracked changes: what was inserted is kept, what was deleted is left out.</source>
        <translation>У документі є записані зміни: вставлене залишено, видалене не взято.</translation>
    </message>
    <message>
        <source>The file holds more than {:,} values and keys; no debate does. Something is damaged here.</source>
        <translation>Значень і ключів у файлі більше, ніж {:,}; у дебатах стільки не буває. Щось пошкоджено.</translation>
    </message>
    <message>
        <source>The file {}: it is damaged. Look for an older copy in its folder or your backups.</source>
        <translation>Файл {}: його пошкоджено. Пошукайте старішу копію в його папці або в резервних копіях.</translation>
    </message>
    <message>
        <source>The file's structure breaks here ({}); compare the indentation and quotes with the lines above.</source>
        <translation>Тут порушено будову файлу ({}); порівняйте відступи й лапки з рядками вище.</translation>
    </message>
    <message>
        <source>The format version is a whole number from 1; here it is {}.</source>
        <translation>Версія формату — ціле число від 1; тут {}.</translation>
    </message>
    <message>
        <source>The id “{}” is taken already; each is used once.</source>
        <translation>Ідентифікатор «{}» вже зайнято; кожен використовується один раз.</translation>
    </message>
    <message>
        <source>The key “{}” stands here and on line {}; keep one of them.</source>
        <translation>Ключ «{}» стоїть тут і в рядку {}; залиште один.</translation>
    </message>
    <message>
        <source>The keys of “{}” should stand here, not {}.</source>
        <translation>Тут мають стояти ключі «{}», а не {}.</translation>
    </message>
    <message>
        <source>The lock beside {} cannot be read, so somebody may have it open. Open it to read; or open it anyway, if you know that nobody has.</source>
        <translation>Блокування поруч із {} не читається: можливо, файл у когось відкрито. Відкрийте його для читання; або все одно відкрийте, якщо точно знаєте, що це не так.</translation>
    </message>
    <message>
        <source>The page says that only a part of it is free to read: check that the article is whole.</source>
        <translation>На сторінці сказано, що вільно доступна лише частина: перевірте, чи вся стаття тут.</translation>
    </message>
    <message>
        <source>The paper has {} of {} words. Sources are not counted.</source>
        <translation>Слів у документі: {} із {}. Джерела не рахуються.</translation>
    </message>
    <message>
        <source>The sentences could not be read through this time. Change the article, or open the project again.</source>
        <translation>Цього разу не вдалося переглянути речення. Змініть статтю або відкрийте проєкт знову.</translation>
    </message>
    <message>
        <source>There is no dictionary “{}” here, so these words are not checked. Put {}.aff and {}.dic into {}, or choose another dictionary in the settings.</source>
        <translation>Словника «{}» тут немає, тому ці слова не перевіряються. Покладіть {}.aff і {}.dic у {} або виберіть інший словник у налаштуваннях.</translation>
    </message>
    <message>
        <source>There is no item “{}” in this project.</source>
        <translation>У цьому проєкті немає елемента «{}».</translation>
    </message>
    <message>
        <source>There is no {} “{}” in this project.</source>
        <translation>У цьому проєкті немає: {} «{}».</translation>
    </message>
    <message>
        <source>There is no “{}” in this project to put this back into.</source>
        <translation>У цьому проєкті немає «{}», куди це можна повернути.</translation>
    </message>
    <message>
        <source>They changed this claim; nothing that you changed is touched.</source>
        <translation>Цю тезу змінено в копії; ваші зміни не зачеплено.</translation>
    </message>
    <message>
        <source>They deleted this claim. It goes to the tray.</source>
        <translation>Цю тезу вилучено в копії. Вона потрапить у «Вилучене».</translation>
    </message>
    <message>
        <source>They made this claim.</source>
        <translation>Ця теза з’явилася в копії.</translation>
    </message>
    <message>
        <source>This article does not seem to be in English, so its sentences are only numbered. Which of them are claims is for you to judge.</source>
        <translation>Схоже, ця стаття не англійською, тому її речення лише пронумеровано. Які з них тези, вирішувати вам.</translation>
    </message>
    <message>
        <source>This debate has no side “{}”. Its sides are {}.</source>
        <translation>У цих дебатах немає сторони «{}». Сторони: {}.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text; a project file is.</source>
        <translation>Це не текст UTF-8, а файл проєкту — завжди він.</translation>
    </message>
    <message>
        <source>This is not a CSL-JSON file: {}. In your citation manager, export as CSL-JSON and import that.</source>
        <translation>Це не файл CSL-JSON: {}. Експортуйте з менеджера посилань у CSL-JSON та імпортуйте.</translation>
    </message>
    <message>
        <source>This is not a DebatePrep project: it does not begin with “debateprep: 1”.</source>
        <translation>Це не проєкт DebatePrep: він не починається з «debateprep: 1».</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Two sides are called “{}”. Give each a name of its own.</source>
        <translation>Дві сторони називаються «{}». Дайте кожній свою назву.</translation>
    </message>
    <message>
        <source>What was written last could not be read.</source>
        <translation>Написане останнім прочитати не вдалося.</translation>
    </message>
    <message>
        <source>What you rehearsed before cannot be opened. Let the app read and write {}</source>
        <translation>Попередні репетиції не відкриваються. Дозвольте застосунку читати й писати в {}</translation>
    </message>
    <message>
        <source>What you rehearsed before could not be read, so every claim is new again. The old file is kept: {}</source>
        <translation>Попередні репетиції не читаються, тому всі тези знову нові. Старий файл збережено: {}</translation>
    </message>
    <message>
        <source>What you write cannot be kept safe from a crash just now: {} ({}). Save the project; it is tried again every few seconds.</source>
        <translation>Написане зараз не захищене від збою: {} ({}). Збережіть проєкт; спроба повторюється кожні кілька секунд.</translation>
    </message>
    <message>
        <source>With the copy comes: {}.</source>
        <translation>З копією прийде: {}.</translation>
    </message>
    <message>
        <source>Your rating is not kept: the app could not write its file. The sitting goes on; free some space, or let the app write in {}</source>
        <translation>Вашу оцінку не збережено: застосунок не зміг записати файл. Сеанс триває; звільніть місце або дозвольте запис у {}</translation>
    </message>
    <message>
        <source>a comment in the margin</source>
        <translation>коментар на полях</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>a line of signs only</source>
        <translation>рядок із самих знаків</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a map of keys</source>
        <translation>словник ключів</translation>
    </message>
    <message>
        <source>a menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>a notice about cookies</source>
        <translation>повідомлення про cookie</translation>
    </message>
    <message>
        <source>a notice over the page</source>
        <translation>вікно поверх сторінки</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a running head or foot</source>
        <translation>колонтитул</translation>
    </message>
    <message>
        <source>about the author or the date</source>
        <translation>про автора або дату</translation>
    </message>
    <message>
        <source>add article</source>
        <translation>додавання статті</translation>
    </message>
    <message>
        <source>add comment</source>
        <translation>додавання коментаря</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>додавання доказу</translation>
    </message>
    <message>
        <source>add passage to {}</source>
        <translation>додавання уривка до {}</translation>
    </message>
    <message>
        <source>add reply</source>
        <translation>додавання репліки</translation>
    </message>
    <message>
        <source>add side {}</source>
        <translation>додавання сторони {}</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>додавання джерела</translation>
    </message>
    <message>
        <source>add “{}” to the words</source>
        <translation>додавання «{}» до слів</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>точки згоди</translation>
    </message>
    <message>
        <source>an advertisement</source>
        <translation>реклама</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>архів з іншими файлами</translation>
    </message>
    <message>
        <source>an offer to subscribe</source>
        <translation>пропозиція підписки</translation>
    </message>
    <message>
        <source>article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>стаття «{}»</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>статті</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>ставить запитання</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>because</source>
        <translation>тому що</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>поруч зі статтею</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>підсумок</translation>
    </message>
    <message>
        <source>bring back {}</source>
        <translation>повернення: {}</translation>
    </message>
    <message>
        <source>buttons for sharing</source>
        <translation>кнопки «Поширити»</translation>
    </message>
    <message>
        <source>can be checked as a fact</source>
        <translation>можна перевірити як факт</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>змінення налаштувань</translation>
    </message>
    <message>
        <source>change the article’s details</source>
        <translation>редагування відомостей про статтю</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>змінено обома</translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation>змінено в копії</translation>
    </message>
    <message>
        <source>choose basis</source>
        <translation>вибір підстави</translation>
    </message>
    <message>
        <source>choose kind</source>
        <translation>вибір виду</translation>
    </message>
    <message>
        <source>choose side</source>
        <translation>вибір сторони</translation>
    </message>
    <message>
        <source>choose source</source>
        <translation>вибір джерела</translation>
    </message>
    <message>
        <source>choose stance</source>
        <translation>вибір позиції</translation>
    </message>
    <message>
        <source>choose strength</source>
        <translation>вибір сили</translation>
    </message>
    <message>
        <source>choose what is printed</source>
        <translation>вибір того, що друкується</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>теза</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>теза {}</translation>
    </message>
    <message>
        <source>claim {}: {}</source>
        <translation>теза {}: {}</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>тез.</translation>
    </message>
    <message>
        <source>claims that one thing causes another: “{}”</source>
        <translation>твердить про причину й наслідок: «{}»</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>коментар</translation>
    </message>
    <message>
        <source>comment resolved</source>
        <translation>коментар закрито</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>коментарі читачів</translation>
    </message>
    <message>
        <source>compares: “{}”</source>
        <translation>порівнює: «{}»</translation>
    </message>
    <message>
        <source>correct the article</source>
        <translation>виправлення статті</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>дати</translation>
    </message>
    <message>
        <source>delete claim {}</source>
        <translation>видалення тези {}</translation>
    </message>
    <message>
        <source>delete comment</source>
        <translation>видалення коментаря</translation>
    </message>
    <message>
        <source>delete reply</source>
        <translation>видалення репліки</translation>
    </message>
    <message>
        <source>delete source</source>
        <translation>видалення джерела</translation>
    </message>
    <message>
        <source>deleted by one, changed by the other</source>
        <translation>одним вилучено, іншим змінено</translation>
    </message>
    <message>
        <source>deleted by them</source>
        <translation>вилучено в копії</translation>
    </message>
    <message>
        <source>deleted under tracked changes</source>
        <translation>видалено в режимі змін</translation>
    </message>
    <message>
        <source>denies something outright: “{}”</source>
        <translation>рішуче заперечує: «{}»</translation>
    </message>
    <message>
        <source>denies something: “{}”</source>
        <translation>заперечує: «{}»</translation>
    </message>
    <message>
        <source>describe source</source>
        <translation>опис джерела</translation>
    </message>
    <message>
        <source>dismiss suggestion</source>
        <translation>відхилення підказки</translation>
    </message>
    <message>
        <source>draft reply {}</source>
        <translation>написання репліки {}</translation>
    </message>
    <message>
        <source>draft response</source>
        <translation>написання відповіді</translation>
    </message>
    <message>
        <source>draw red line</source>
        <translation>проведення червоної лінії</translation>
    </message>
    <message>
        <source>draws a conclusion: “{}”</source>
        <translation>робить висновок: «{}»</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>доказ</translation>
    </message>
    <message>
        <source>explains by a reason or an aim: “{}”</source>
        <translation>пояснює причиною або метою: «{}»</translation>
    </message>
    <message>
        <source>flag as “{}”</source>
        <translation>додавання мітки «{}»</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>приховано на сторінці</translation>
    </message>
    <message>
        <source>holds nothing but zero bytes</source>
        <translation>містить лише нульові байти</translation>
    </message>
    <message>
        <source>holds only under a condition: “{}”</source>
        <translation>слушне лише за умови: «{}»</translation>
    </message>
    <message>
        <source>import 1 source</source>
        <translation>імпорт 1 джерела</translation>
    </message>
    <message>
        <source>import {} sources</source>
        <translation>імпорт джерел ({})</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>інтерес</translation>
    </message>
    <message>
        <source>is a heading, or part of a list</source>
        <translation>заголовок або частина списку</translation>
    </message>
    <message>
        <source>is a note on the author</source>
        <translation>примітка про автора</translation>
    </message>
    <message>
        <source>is about one person: “{}”</source>
        <translation>про одну людину: «{}»</translation>
    </message>
    <message>
        <source>is about the author: “{}”</source>
        <translation>про автора: «{}»</translation>
    </message>
    <message>
        <source>is about the text or the meeting itself: “{}”</source>
        <translation>про сам текст або зустріч: «{}»</translation>
    </message>
    <message>
        <source>is announced as a point of its own: “{}”</source>
        <translation>оголошено окремим пунктом: «{}»</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>is hedged (ask how sure the author can be): “{}”</source>
        <translation>сказано із застереженням (наскільки автор може бути певен?): «{}»</translation>
    </message>
    <message>
        <source>is mostly somebody’s words in quotation marks</source>
        <translation>здебільшого чужі слова в лапках</translation>
    </message>
    <message>
        <source>is put without exception: “{}”</source>
        <translation>без винятків: «{}»</translation>
    </message>
    <message>
        <source>is the author's own view: “{}”</source>
        <translation>думка самого автора: «{}»</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>видавець</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>обривається</translation>
    </message>
    <message>
        <source>it cannot be read as JSON</source>
        <translation>не читається як JSON</translation>
    </message>
    <message>
        <source>it did not come back as it was written</source>
        <translation>прочитано не те, що було записано</translation>
    </message>
    <message>
        <source>it holds no list of sources</source>
        <translation>у ньому немає списку джерел</translation>
    </message>
    <message>
        <source>its page is a picture</source>
        <translation>сторінка — зображення</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>її слова</translation>
    </message>
    <message>
        <source>its {} pages are pictures</source>
        <translation>усі сторінки ({}) — зображення</translation>
    </message>
    <message>
        <source>judges: “{}”</source>
        <translation>оцінює: «{}»</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>kind of evidence</source>
        <translation>вид доказу</translation>
    </message>
    <message>
        <source>leaves the question open: “{}”</source>
        <translation>лишає питання відкритим: «{}»</translation>
    </message>
    <message>
        <source>links</source>
        <translation>посилання</translation>
    </message>
    <message>
        <source>mark as {}</source>
        <translation>вибір статусу «{}»</translation>
    </message>
    <message>
        <source>mark claim {}</source>
        <translation>позначення тези {}</translation>
    </message>
    <message>
        <source>mark slip</source>
        <translation>додавання [sic]</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>значення</translation>
    </message>
    <message>
        <source>merge claim {} into {}</source>
        <translation>приєднання тези {} до {}</translation>
    </message>
    <message>
        <source>merge copy</source>
        <translation>об’єднання з копією</translation>
    </message>
    <message>
        <source>merge with the file</source>
        <translation>об’єднання з файлом</translation>
    </message>
    <message>
        <source>move article</source>
        <translation>переміщення статті</translation>
    </message>
    <message>
        <source>move claim {}</source>
        <translation>переміщення тези {}</translation>
    </message>
    <message>
        <source>move reply</source>
        <translation>переміщення репліки</translation>
    </message>
    <message>
        <source>move words</source>
        <translation>перенесення слів</translation>
    </message>
    <message>
        <source>name the theme</source>
        <translation>введення теми</translation>
    </message>
    <message>
        <source>near the title</source>
        <translation>поруч із заголовком</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нове</translation>
    </message>
    <message>
        <source>newer than the file: {}</source>
        <translation>новіше за файл: {}</translation>
    </message>
    <message>
        <source>not put into words yet</source>
        <translation>ще не сформульовано</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>нічого не змінилося</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрити</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>відкрите питання</translation>
    </message>
    <message>
        <source>outside the main text</source>
        <translation>поза основним текстом</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>номери сторінок</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>уривок</translation>
    </message>
    <message>
        <source>passes a judgement: “{}”</source>
        <translation>виносить судження: «{}»</translation>
    </message>
    <message>
        <source>pinpoint</source>
        <translation>точне місце</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>pointers to other articles</source>
        <translation>посилання на інші статті</translation>
    </message>
    <message>
        <source>predicts: “{}”</source>
        <translation>передбачає: «{}»</translation>
    </message>
    <message>
        <source>presents something as proven or certain: “{}”</source>
        <translation>подає як доведене або певне: «{}»</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>особисті нотатки</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>видання</translation>
    </message>
    <message>
        <source>question</source>
        <translation>питання</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>re-attach {}</source>
        <translation>відновлення прив’язки {}</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>червона лінія</translation>
    </message>
    <message>
        <source>remarks on it</source>
        <translation>мітки</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>видалення статті</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>видалення доказу</translation>
    </message>
    <message>
        <source>remove passage of {}</source>
        <translation>видалення уривка {}</translation>
    </message>
    <message>
        <source>replace the article’s text</source>
        <translation>оновлення тексту статті</translation>
    </message>
    <message>
        <source>reports someone else’s view</source>
        <translation>передає чужу думку</translation>
    </message>
    <message>
        <source>reports what somebody said or thinks: “{}”</source>
        <translation>передає чиїсь слова або думки: «{}»</translation>
    </message>
    <message>
        <source>reshape mark of {}</source>
        <translation>змінення позначки {}</translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation>змінення статусу «вирішено»</translation>
    </message>
    <message>
        <source>response</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>restore claim</source>
        <translation>відновлення тези</translation>
    </message>
    <message>
        <source>restore claim {}</source>
        <translation>відновлення тези {}</translation>
    </message>
    <message>
        <source>says what is at stake: “{}”</source>
        <translation>каже, що поставлено на кін: «{}»</translation>
    </message>
    <message>
        <source>says what should be done: “{}”</source>
        <translation>каже, що слід робити: «{}»</translation>
    </message>
    <message>
        <source>set pace</source>
        <translation>вибір темпу</translation>
    </message>
    <message>
        <source>sets itself against something: “{}”</source>
        <translation>чомусь заперечує: «{}»</translation>
    </message>
    <message>
        <source>side</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>side {}</source>
        <translation>сторона {}</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>сторони</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>помилка оригіналу</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>що з того</translation>
    </message>
    <message>
        <source>source</source>
        <translation>джерело</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>джерела</translation>
    </message>
    <message>
        <source>split claim {}</source>
        <translation>розділення тези {}</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>позиція</translation>
    </message>
    <message>
        <source>stands around the article: a byline, a date, a caption or a notice</source>
        <translation>стоїть довкола статті: підпис, дата, підпис до зображення або повідомлення</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>входить до</translation>
    </message>
    <message>
        <source>stated or inferred</source>
        <translation>сказано або виведено</translation>
    </message>
    <message>
        <source>states how things are: “{}”</source>
        <translation>каже, як стоять справи: «{}»</translation>
    </message>
    <message>
        <source>states something plainly: “{}”</source>
        <translation>просто стверджує: «{}»</translation>
    </message>
    <message>
        <source>status</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>сила</translation>
    </message>
    <message>
        <source>suggest sentence again</source>
        <translation>повернення підказки</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>теги</translation>
    </message>
    <message>
        <source>take off “{}”</source>
        <translation>зняття мітки «{}»</translation>
    </message>
    <message>
        <source>take the source’s words</source>
        <translation>отримання тексту джерела</translation>
    </message>
    <message>
        <source>take words from the source</source>
        <translation>цитування джерела</translation>
    </message>
    <message>
        <source>takes up the title: {}</source>
        <translation>перегукується із заголовком: {}</translation>
    </message>
    <message>
        <source>tells of the past: “{}”</source>
        <translation>розповідає про минуле: «{}»</translation>
    </message>
    <message>
        <source>tells what happened: “{}”</source>
        <translation>розповідає, що сталося: «{}»</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термін</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>терміни</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the article’s title</source>
        <translation>заголовок статті</translation>
    </message>
    <message>
        <source>the author’s name</source>
        <translation>ім’я автора</translation>
    </message>
    <message>
        <source>the choices for printing</source>
        <translation>вибір для друку</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заповнено</translation>
    </message>
    <message>
        <source>the disk kept something else than what was written</source>
        <translation>диск зберіг не те, що було записано</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>диск повідомляє про помилку</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>the file is larger than this place allows</source>
        <translation>файл більший, ніж тут дозволено</translation>
    </message>
    <message>
        <source>the folder cannot be made ({})</source>
        <translation>папку не вдається створити ({})</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>папки вже немає</translation>
    </message>
    <message>
        <source>the foot of the page</source>
        <translation>низ сторінки</translation>
    </message>
    <message>
        <source>the head of the page</source>
        <translation>верх сторінки</translation>
    </message>
    <message>
        <source>the head or foot of the pages</source>
        <translation>верх або низ сторінок</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>посилання веде саме на себе</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>ім’я задовге</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>налаштування</translation>
    </message>
    <message>
        <source>the system says “{}”</source>
        <translation>система повідомляє «{}»</translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation>зміст</translation>
    </message>
    <message>
        <source>the title, question or bottom line</source>
        <translation>назва, питання або підсумок</translation>
    </message>
    <message>
        <source>the typesetter cannot be started ({})</source>
        <translation>програма верстки не запускається ({})</translation>
    </message>
    <message>
        <source>the typesetter stopped with status {}</source>
        <translation>програма верстки завершилася з кодом {}</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>this place can only be read</source>
        <translation>тут можна лише читати</translation>
    </message>
    <message>
        <source>title</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>відкрито забагато файлів</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>перекладач</translation>
    </message>
    <message>
        <source>unmark slip</source>
        <translation>видалення [sic]</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>без назви</translation>
    </message>
    <message>
        <source>use the other source</source>
        <translation>перехід до іншого джерела</translation>
    </message>
    <message>
        <source>uses a superlative: “{}”</source>
        <translation>найвищий ступінь: «{}»</translation>
    </message>
    <message>
        <source>with changes to what lies in the tray</source>
        <translation>зі змінами у «Вилученому»</translation>
    </message>
    <message>
        <source>word the claim</source>
        <translation>написання формулювання тези</translation>
    </message>
    <message>
        <source>words of the article</source>
        <translation>слова статті</translation>
    </message>
    <message>
        <source>write</source>
        <translation>записати</translation>
    </message>
    <message>
        <source>write agreed ground</source>
        <translation>написання точок згоди</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>написання нотаток</translation>
    </message>
    <message>
        <source>write open question</source>
        <translation>написання відкритого питання</translation>
    </message>
    <message>
        <source>write pinpoint</source>
        <translation>зазначення точного місця</translation>
    </message>
    <message>
        <source>write quotation</source>
        <translation>написання цитати</translation>
    </message>
    <message>
        <source>write red line</source>
        <translation>написання червоної лінії</translation>
    </message>
    <message>
        <source>write source</source>
        <translation>введення відомостей про джерело</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>у вас немає прав на запис</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>вашу квоту на цьому диску вичерпано</translation>
    </message>
    <message>
        <source>{} It stands on line {} already.</source>
        <translation>{} Це вже є в рядку {}.</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>додано: {}</translation>
    </message>
    <message>
        <source>{} cannot be read as a project. Line {}, column {}: {}{}</source>
        <translation>{} не читається як проєкт. Рядок {}, стовпець {}: {}{}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>змінено: {}</translation>
    </message>
    <message>
        <source>{} changed by both</source>
        <translation>змінено обома: {}</translation>
    </message>
    <message>
        <source>{} claim changed</source>
        <translation>змінено {} тезу</translation>
    </message>
    <message>
        <source>{} claim changed by both</source>
        <translation>{} тезу змінено обома</translation>
    </message>
    <message>
        <source>{} claim deleted by one and changed by the other</source>
        <translation>{} тезу одним вилучено, іншим змінено</translation>
    </message>
    <message>
        <source>{} claim deleted by them</source>
        <translation>{} тезу вилучено в копії</translation>
    </message>
    <message>
        <source>{} claim new</source>
        <translation>{} нова теза</translation>
    </message>
    <message>
        <source>{} claims changed</source>
        <translation>тез змінено: {}</translation>
    </message>
    <message>
        <source>{} claims changed by both</source>
        <translation>тез змінено обома: {}</translation>
    </message>
    <message>
        <source>{} claims deleted by one and changed by the other</source>
        <translation>тез, одним вилучених, іншим змінених: {}</translation>
    </message>
    <message>
        <source>{} claims deleted by them</source>
        <translation>тез вилучено в копії: {}</translation>
    </message>
    <message>
        <source>{} claims new</source>
        <translation>нових тез: {}</translation>
    </message>
    <message>
        <source>{} could not be read to its end: the file is damaged, or made to do harm. Get it from where it was published, or save the article as text and open that.</source>
        <translation>{} не вдалося прочитати до кінця: файл пошкоджено або створено на шкоду. Візьміть його там, де він опублікований, або збережіть статтю як текст і відкрийте її.</translation>
    </message>
    <message>
        <source>{} could not be read: the system says “{}”. Close some programs and open it again.</source>
        <translation>{} не вдалося прочитати: система повідомляє «{}». Закрийте частину програм і відкрийте знову.</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>вилучено: {}</translation>
    </message>
    <message>
        <source>{} deleted by one and changed by the other</source>
        <translation>одним вилучено, іншим змінено: {}</translation>
    </message>
    <message>
        <source>{} deleted by them</source>
        <translation>вилучено в копії: {}</translation>
    </message>
    <message>
        <source>{} does not end in a format that can be written. Give it the ending {}.</source>
        <translation>Розширення {} не з тих, що можна записати. Дайте файлу розширення {}.</translation>
    </message>
    <message>
        <source>{} has no words in it. Choose the file that holds the article's text.</source>
        <translation>У {} немає слів. Виберіть файл із текстом статті.</translation>
    </message>
    <message>
        <source>{} has {:,} pages; an article may have {:,}. Save only the article's pages and open those.</source>
        <translation>{}: сторінок {:,}; для статті дозволено {:,}. Збережіть лише сторінки статті й відкрийте їх.</translation>
    </message>
    <message>
        <source>{} has {}; a project may have {}. It is probably not a project: choose a file that ends in .debate.yaml.</source>
        <translation>Розмір {} — {}; для проєкту дозволено {}. Мабуть, це не проєкт: виберіть файл із закінченням .debate.yaml.</translation>
    </message>
    <message>
        <source>{} has {}; an article may have {}. Save only the article's text and open that.</source>
        <translation>Розмір {} — {}; для статті дозволено {}. Збережіть лише текст статті й відкрийте його.</translation>
    </message>
    <message>
        <source>{} in another order</source>
        <translation>{} — в іншому порядку</translation>
    </message>
    <message>
        <source>{} is an old Office file (.doc) or one with a password. Open it in Word or LibreOffice, save it as .docx without a password, and open that.</source>
        <translation>{} — старий файл Office (.doc) або файл із паролем. Відкрийте його у Word чи LibreOffice, збережіть як .docx без пароля й відкрийте.</translation>
    </message>
    <message>
        <source>{} is closed with a password. Open it in the program that made it, save it without one, and open that.</source>
        <translation>{} закрито паролем. Відкрийте його в програмі, де його створено, збережіть без пароля й відкрийте.</translation>
    </message>
    <message>
        <source>{} is damaged, cut off, or another kind of file than its name says. Get the file again, or save the article as text and open that.</source>
        <translation>{} пошкоджено, обрізано або це інший тип файлу, ніж каже назва. Отримайте файл знову або збережіть статтю як текст і відкрийте її.</translation>
    </message>
    <message>
        <source>{} is in no font of this computer; an empty box stands for it, and the PDF is not archival.</source>
        <translation>{}: немає в жодному шрифті цього комп’ютера; замість нього порожній квадрат, і PDF не архівний.</translation>
    </message>
    <message>
        <source>{} is in none of the shipped fonts; the brief was made with a font of this computer.</source>
        <translation>{}: немає в шрифтах програми; досьє зроблено шрифтом цього комп’ютера.</translation>
    </message>
    <message>
        <source>{} is not a file of sources that can be read. In your citation manager, export as BibTeX (.bib), RIS (.ris) or CSL-JSON (.json) and import that.</source>
        <translation>{} — не файл джерел, який можна прочитати. Експортуйте з менеджера посилань у BibTeX (.bib), RIS (.ris) або CSL-JSON (.json) та імпортуйте.</translation>
    </message>
    <message>
        <source>{} is not a file that can be opened. Choose a file.</source>
        <translation>{} — не файл, який можна відкрити. Виберіть файл.</translation>
    </message>
    <message>
        <source>{} is not a file that can be read. Choose the article's file itself.</source>
        <translation>{} — не файл, який можна прочитати. Виберіть сам файл статті.</translation>
    </message>
    <message>
        <source>{} is not a folder that can be looked into. Name the folder of the projects.</source>
        <translation>{} — не папка, у яку можна зазирнути. Вкажіть папку з проєктами.</translation>
    </message>
    <message>
        <source>{} is not a text file: it holds bytes that are not letters. Open it in the program that made it, save the article as text, and open that.</source>
        <translation>{} — не текстовий файл: у ньому є байти, які не літери. Відкрийте його в програмі, де його створено, збережіть статтю як текст і відкрийте її.</translation>
    </message>
    <message>
        <source>{} is not there. Check the name, or look for where it was moved: {}</source>
        <translation>{} не знайдено. Перевірте ім’я або пошукайте, куди його переміщено: {}</translation>
    </message>
    <message>
        <source>{} is open in another window already{}. Open it to read here, or go on in that window.</source>
        <translation>{} вже відкрито в іншому вікні{}. Відкрийте його тут для читання або продовжуйте в тому вікні.</translation>
    </message>
    <message>
        <source>{} is open on the computer {}{}. Open it to read; or open it anyway, if you know that it is closed there.</source>
        <translation>{} відкрито на комп’ютері {}{}. Відкрийте його для читання; або все одно відкрийте, якщо знаєте, що там він закритий.</translation>
    </message>
    <message>
        <source>{} is {}, not an article. Choose the file that holds the article's text.</source>
        <translation>{} — це {}, а не стаття. Виберіть файл із текстом статті.</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>нових: {}</translation>
    </message>
    <message>
        <source>{} paragraph found, {} kept</source>
        <translation>знайдено {} абзац, залишено: {}</translation>
    </message>
    <message>
        <source>{} paragraphs found, {} kept</source>
        <translation>знайдено абзаців: {}, залишено: {}</translation>
    </message>
    <message>
        <source>{} source read</source>
        <translation>прочитано {} джерело</translation>
    </message>
    <message>
        <source>{} sources read</source>
        <translation>прочитано джерел: {}</translation>
    </message>
    <message>
        <source>{} takes more memory than an article may. Save only the article's text and open that.</source>
        <translation>{} потребує більше пам’яті, ніж дозволено для статті. Збережіть лише текст статті й відкрийте його.</translation>
    </message>
    <message>
        <source>{} unpacks to more than {}, and an article never does. Save only the article's text and open that.</source>
        <translation>{} розпаковується більш ніж у {}, а статті такими не бувають. Збережіть лише текст статті й відкрийте його.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it. Your work is kept, and nothing was written over theirs: save, and choose what becomes of both.</source>
        <translation>{} змінив хтось інший, поки його було відкрито у вас. Ваша робота ціла, і чуже не затерто: збережіть і виберіть, що буде з обома варіантами.</translation>
    </message>
    <message>
        <source>{} was not read to its end, as you wished. Nothing was changed.</source>
        <translation>{}: читання перервано за вашим бажанням. Нічого не змінено.</translation>
    </message>
    <message>
        <source>{} was not read within {:.0f} seconds. Save only the article's text and open that.</source>
        <translation>{} не вдалося прочитати за відведений час ({:.0f} с). Збережіть лише текст статті й відкрийте його.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} added</source>
        <translation>{1}: додано {0}</translation>
    </message>
    <message>
        <source>{} {} changed</source>
        <translation>{1}: змінено {0}</translation>
    </message>
    <message>
        <source>{} {} deleted</source>
        <translation>{1}: вилучено {0}</translation>
    </message>
    <message>
        <source>{} {} newer than the file</source>
        <translation>{1}: новіше за файл — {0}</translation>
    </message>
    <message>
        <source>{}; 1 entry could not be read{}.</source>
        <translation>{}; не прочитано 1 запис{}.</translation>
    </message>
    <message>
        <source>{}; {} entries could not be read{}.</source>
        <translation>{}; не прочитано записів: {}{}.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>“{}” cannot take that value for “{}”.</source>
        <translation>«{}» не може набути цього значення для «{}».</translation>
    </message>
    <message>
        <source>“{}” does not name one day of the calendar. Write it as 2026-12-01.</source>
        <translation>«{}» — не день календаря. Пишіть так: 2026-12-01.</translation>
    </message>
    <message>
        <source>“{}” has no place under “{}”.</source>
        <translation>«{}» не місце під «{}».</translation>
    </message>
    <message>
        <source>“{}” is a list of texts, not {}.</source>
        <translation>«{}» — список текстів, а не {}.</translation>
    </message>
    <message>
        <source>“{}” is a list, each entry behind a dash, not {}.</source>
        <translation>«{}» — список, де перед кожним записом тире, а не {}.</translation>
    </message>
    <message>
        <source>“{}” is a list, not {}.</source>
        <translation>«{}» — список, а не {}.</translation>
    </message>
    <message>
        <source>“{}” is a map from side to text, not {}.</source>
        <translation>«{}» — словник «сторона: текст», а не {}.</translation>
    </message>
    <message>
        <source>“{}” is a text, not {}. Put quotes around it if it is meant as one.</source>
        <translation>«{}» — текст, а не {}. Візьміть його в лапки, якщо це і є текст.</translation>
    </message>
    <message>
        <source>“{}” is a whole number, not {}.</source>
        <translation>«{}» — ціле число, а не {}.</translation>
    </message>
    <message>
        <source>“{}” is another debate than “{}”, not a copy of it. Open it by itself and copy what you need.</source>
        <translation>«{}» — інші дебати, а не копія «{}». Відкрийте їх окремо й скопіюйте потрібне.</translation>
    </message>
    <message>
        <source>“{}” is in this project already.</source>
        <translation>«{}» вже є в цьому проєкті.</translation>
    </message>
    <message>
        <source>“{}” is not a date of the calendar. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>«{}» — не дата календаря. Пишіть 2012-05-23, 2012-05 або 2012.</translation>
    </message>
    <message>
        <source>“{}” is true or false, not {}.</source>
        <translation>«{}» — істина або хиба, а не {}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> points</source>
        <translation> пт</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> с</translation>
    </message>
    <message>
        <source> words</source>
        <translation> сл.</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> сл./хв</translation>
    </message>
    <message>
        <source>1,000 words</source>
        <translation>1000 слів</translation>
    </message>
    <message>
        <source>1,500 words</source>
        <translation>1500 слів</translation>
    </message>
    <message>
        <source>100 words</source>
        <translation>100 слів</translation>
    </message>
    <message>
        <source>2,000 words</source>
        <translation>2000 слів</translation>
    </message>
    <message>
        <source>200 words</source>
        <translation>200 слів</translation>
    </message>
    <message>
        <source>300 words</source>
        <translation>300 слів</translation>
    </message>
    <message>
        <source>400 words</source>
        <translation>400 слів</translation>
    </message>
    <message>
        <source>500 words</source>
        <translation>500 слів</translation>
    </message>
    <message>
        <source>750 words</source>
        <translation>750 слів</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2012-05-23, 2012-05 or 2012. A source that is later is marked as out of role.</source>
        <translation>День, місяць або рік: 2012-05-23, 2012-05 чи 2012. Пізніше джерело позначається як таке, що виходить із ролі.</translation>
    </message>
    <message>
        <source>A page to mark by</source>
        <translation>Сторінка для оцінювання</translation>
    </message>
    <message>
        <source>A response that takes longer says so.</source>
        <translation>Відповідь, яка триває довше, буде позначено.</translation>
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
        <translation>Усі сторони</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Усі теми</translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation>Разом із цим</translation>
    </message>
    <message>
        <source>Also in the file’s own details; comments stay out too.</source>
        <translation>Також у властивостях файлу; коментарі теж не ввійдуть.</translation>
    </message>
    <message>
        <source>An article that you set otherwise under View, Reading, keeps its own.</source>
        <translation>Стаття, яку ви налаштували інакше («Вигляд», «Читання»), лишиться при своєму.</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Як у статті</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Автори</translation>
    </message>
    <message>
        <source>Blind: leave out author and school</source>
        <translation>Анонімно: без автора і школи</translation>
    </message>
    <message>
        <source>Both on one side</source>
        <translation>Усе на одному боці</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>За статусом</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>За темами</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Перевіряти правопис</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, автор і дата</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, примітки</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Стиль посилань</translation>
    </message>
    <message>
        <source>Claim in front, response behind</source>
        <translation>Теза спереду, відповідь ззаду</translation>
    </message>
    <message>
        <source>Claims and notes are set larger and smaller in step.</source>
        <translation>Тези й нотатки більшають і меншають разом із ними.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Коментарі</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Комітет</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференція</translation>
    </message>
    <message>
        <source>Cue cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Day of the debate</source>
        <translation>День дебатів</translation>
    </message>
    <message>
        <source>Day of the role-play</source>
        <translation>День рольової гри</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Дебати</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегація</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Словник</translation>
    </message>
    <message>
        <source>English, United Kingdom</source>
        <translation>Англійська, Велика Британія</translation>
    </message>
    <message>
        <source>English, United States</source>
        <translation>Англійська, США</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Кожні 10 хвилин</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>Кожні 2 хвилини</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Кожні 5 хвилин</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Щохвилини</translation>
    </message>
    <message>
        <source>Every project opens at the claim, the view and the line where you left it.</source>
        <translation>Кожен проєкт відкривається на тезі, вигляді й рядку, де ви його залишили.</translation>
    </message>
    <message>
        <source>Faint dots under the sentences that are most like claims; Tab goes from one to the next.</source>
        <translation>Бліді крапки під реченнями, найбільше схожими на тези; Tab переводить від одного до іншого.</translation>
    </message>
    <message>
        <source>Flow sheet</source>
        <translation>Аркуш записів</translation>
    </message>
    <message>
        <source>Font of articles and responses</source>
        <translation>Шрифт статей і відповідей</translation>
    </message>
    <message>
        <source>For straight ones that you type, in the project’s language. Backspace right after takes the straight one back.</source>
        <translation>Замість прямих, які ви набираєте, мовою проєкту. Backspace одразу після поверне пряму.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>It stands first.</source>
        <translation>Вона стоїть першою.</translation>
    </message>
    <message>
        <source>Keep the line being written in the middle</source>
        <translation>Тримати поточний рядок посередині</translation>
    </message>
    <message>
        <source>Kinds and stances</source>
        <translation>Види й позиції</translation>
    </message>
    <message>
        <source>Kinds of claims</source>
        <translation>Види тез</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Мова заголовків</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Мова вікна</translation>
    </message>
    <message>
        <source>Length of a position paper</source>
        <translation>Обсяг позиційного документа</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ліміти</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Мої слова</translation>
    </message>
    <message>
        <source>Narrow, ¾ inch</source>
        <translation>Вузькі, ¾ дюйма</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не вибрано</translation>
    </message>
    <message>
        <source>Nothing glides or blinks. Where the system asks for that, it holds without this.</source>
        <translation>Ніщо не ковзає й не блимає. Якщо про це просить система, це діє й без цього налаштування.</translation>
    </message>
    <message>
        <source>Of what a document says itself. Your own words stay as they are.</source>
        <translation>Мова того, що документ каже сам. Ваші слова лишаються як є.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>По одному в рядку.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones.</source>
        <translation>По одному в рядку; порожньо — звичайні.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones. A claim keeps the kind that it has.</source>
        <translation>По одному в рядку; порожньо — звичайні. Теза зберігає вид, який має.</translation>
    </message>
    <message>
        <source>Only a project that has a file. You are never asked, and told only if it does not work.</source>
        <translation>Лише проєкт, який має файл. Без запитань; ви дізнаєтеся, лише якщо не вийде.</translation>
    </message>
    <message>
        <source>Only these claims</source>
        <translation>Лише ці тези</translation>
    </message>
    <message>
        <source>Only what every side has ready</source>
        <translation>Лише готове в кожної сторони</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>Відкривати останній проєкт під час запуску</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Порядок тез</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Позиційний документ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Особисті нотатки</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Response, Measure my pace, finds out yours.</source>
        <translation>Ваш темп визначить «Відповідь», «Виміряти мій темп».</translation>
    </message>
    <message>
        <source>Right in every project, one a line.</source>
        <translation>Правильні в кожному проєкті, по одному в рядку.</translation>
    </message>
    <message>
        <source>Right in this project, one a line; they travel with its file.</source>
        <translation>Правильні в цьому проєкті, по одному в рядку; зберігаються в його файлі.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Автозбереження</translation>
    </message>
    <message>
        <source>Say on page 1 what is where</source>
        <translation>Зміст на сторінці 1</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Самоперевірка</translation>
    </message>
    <message>
        <source>Set quotation marks as they are printed</source>
        <translation>Ставити типографські лапки</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Сторони</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>Розмір статей</translation>
    </message>
    <message>
        <source>Size of responses</source>
        <translation>Розмір відповідей</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Speaking pace</source>
        <translation>Темп мовлення</translation>
    </message>
    <message>
        <source>Speaking pace in new projects</source>
        <translation>Темп мовлення в нових проєктах</translation>
    </message>
    <message>
        <source>Speech sheet</source>
        <translation>Текст промови</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>Stances of responses</source>
        <translation>Позиції відповідей</translation>
    </message>
    <message>
        <source>Stands beside your comments.</source>
        <translation>Стоїть поряд із вашими коментарями.</translation>
    </message>
    <message>
        <source>Suggest claims in articles</source>
        <translation>Підказувати тези у статтях</translation>
    </message>
    <message>
        <source>The claim scrolls along, as the paper does in a typewriter.</source>
        <translation>Теза прокручується, як папір у друкарській машинці.</translation>
    </message>
    <message>
        <source>The day it is held: 2026-12-01. The overview counts the days that are left.</source>
        <translation>День проведення: 2026-12-01. В огляді видно, скільки днів лишилося.</translation>
    </message>
    <message>
        <source>The foot of the window counts what you write in claims, responses and red lines since the project was opened.</source>
        <translation>Унизу вікна рахується написане в тезах, відповідях і червоних лініях від відкриття проєкту.</translation>
    </message>
    <message>
        <source>The side I speak for</source>
        <translation>Сторона, за яку я говорю</translation>
    </message>
    <message>
        <source>Their codes, one a line; none for all.</source>
        <translation>Коди, по одному в рядку; порожньо — усі.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Time for a response</source>
        <translation>Час на відповідь</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Порядок денний</translation>
    </message>
    <message>
        <source>Turn the sheet at its long edge to print the backs.</source>
        <translation>Щоб надрукувати звороти, переверніть аркуш по довгому краю.</translation>
    </message>
    <message>
        <source>Two to four. The label stands above a side’s responses.</source>
        <translation>Від двох до чотирьох. Підпис стоїть над відповідями сторони.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Usual, 1 inch</source>
        <translation>Звичайні, 1 дюйм</translation>
    </message>
    <message>
        <source>What is decided in the end, in one sentence.</source>
        <translation>Що вирішується зрештою, одним реченням.</translation>
    </message>
    <message>
        <source>What is looked at, one a line, perhaps with its weight: Sources · 20</source>
        <translation>Що оцінюється, по одному в рядку, можна з вагою: Джерела · 20</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Що друкується</translation>
    </message>
    <message>
        <source>What you write is not touched, nor what is printed.</source>
        <translation>Це не змінює ні вашого тексту, ні того, що друкується.</translation>
    </message>
    <message>
        <source>Wide margin for comments</source>
        <translation>Широке поле для коментарів</translation>
    </message>
    <message>
        <source>Wide, 1¼ inches</source>
        <translation>Широкі, 1¼ дюйма</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Без кольорів</translation>
    </message>
    <message>
        <source>Word goal for a sitting</source>
        <translation>Мета за словами на сеанс</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words in Cyrillic letters are looked up in one of their own.</source>
        <translation>Слова кирилицею перевіряються за окремим словником.</translation>
    </message>
    <message>
        <source>Words of this project</source>
        <translation>Слова цього проєкту</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Groups of settings</source>
        <translation>Групи налаштувань</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Цей проєкт</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Find an action, or its keys</source>
        <translation>Знайти дію або її клавіші</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>No action is called that, and none has these keys.</source>
        <translation>Немає дії з такою назвою чи такими клавішами.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Скинути всі</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>{} · differs</source>
        <translation>{} · відрізняється</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Mark as draft</source>
        <translation>Позначити як чернетку</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Позначити як готове</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} answer?</source>
        <translation>Ще не написано: що відповість {}?</translation>
    </message>
    <message>
        <source>Stance of {}</source>
        <translation>Позиція: {}</translation>
    </message>
    <message>
        <source>Status of {}</source>
        <translation>Статус: {}</translation>
    </message>
    <message>
        <source>choose a stance</source>
        <translation>вибрати позицію</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>Keep</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Move {} down</source>
        <translation>Опустити: {}</translation>
    </message>
    <message>
        <source>Move {} up</source>
        <translation>Підняти: {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>SidesEditor</name>
    <message>
        <source>Add side</source>
        <translation>Додати сторону</translation>
    </message>
    <message>
        <source>{} goes to the tray with all it holds: {}. Edit, Deleted items, brings it back whole.</source>
        <translation>{} піде у «Вилучене» з усім умістом: {}. Повернути її цілою: «Зміни», «Вилучене».</translation>
    </message>
    <message>
        <source>{} leaves; nothing was written for it yet.</source>
        <translation>{} піде; для цієї сторони ще нічого не написано.</translation>
    </message>
    <message>
        <source>{} piece of evidence</source>
        <translation>{} доказ</translation>
    </message>
    <message>
        <source>{} pieces of evidence</source>
        <translation>доказів: {}</translation>
    </message>
    <message>
        <source>{} red line</source>
        <translation>{} червона лінія</translation>
    </message>
    <message>
        <source>{} red lines</source>
        <translation>червоних ліній: {}</translation>
    </message>
    <message>
        <source>{} replies</source>
        <translation>реплік: {}</translation>
    </message>
    <message>
        <source>{} reply</source>
        <translation>{} репліка</translation>
    </message>
    <message>
        <source>{} response</source>
        <translation>{} відповідь</translation>
    </message>
    <message>
        <source>{} responses</source>
        <translation>відповідей: {}</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Пропустити тур</translation>
    </message>
    <message>
        <source>Tour, {} of {}</source>
        <translation>Тур, {} із {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} із {}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 чи 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>As it stands on the document</source>
        <translation>Як на самому документі</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Body, publisher or parties</source>
        <translation>Орган, видавництво або сторони</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Family, Given; one a line</source>
        <translation>Прізвище, Ім’я; по одному в рядку</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким видано</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Newspaper, journal, book or site</source>
        <translation>Газета, журнал, книга або сайт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Printed below the source</source>
        <translation>Друкується під джерелом</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
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
        <translation>не вказано: {}</translation>
    </message>
    <message>
        <source>later than {}</source>
        <translation>пізніше за {}</translation>
    </message>
    <message>
        <source>officially stated</source>
        <translation>офіційно заявлено</translation>
    </message>
    <message>
        <source>our inference</source>
        <translation>наш висновок</translation>
    </message>
    <message>
        <source>title</source>
        <translation>назва</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>видання</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>ким видано</translation>
    </message>
    <message>
        <source>{}: “{}” is not a date. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>{}: «{}» — не дата. Напишіть її як 2012-05-23, 2012-05 чи 2012.</translation>
    </message>
    <message>
        <source>“{}” is no date</source>
        <translation>«{}» — не дата</translation>
    </message>
</context>
<context>
    <name>SourceExchange</name>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Експорт джерел</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Імпорт джерел</translation>
    </message>
    <message>
        <source>Sources ({})</source>
        <translation>Джерела ({})</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>Файл {} записано.</translation>
    </message>
    <message>
        <source>{} of them were in the library already.</source>
        <translation>З них уже було в бібліотеці: {}.</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>{} джерела</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Checked</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копіювати як посилання</translation>
    </message>
    <message>
        <source>Later than {}, the day of the role-play: whoever cites it is out of role.</source>
        <translation>Пізніше за {}, день рольової гри: посилання на нього виходить із ролі.</translation>
    </message>
    <message>
        <source>Looks like: {}</source>
        <translation>Схоже на: {}</translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>На нього ще не посилаються.</translation>
    </message>
    <message>
        <source>Take its text from a file…</source>
        <translation>Узяти його текст із файлу…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>Узяти те</translation>
    </message>
    <message>
        <source>What it says, or the part that you quote: quotations are compared with it</source>
        <translation>Що в ньому сказано, або та частина, яку ви цитуєте: з нею звіряють цитати</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Текст джерела</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>і ще {}</translation>
    </message>
    <message>
        <source>as it is cited</source>
        <translation>вигляд посилання</translation>
    </message>
    <message>
        <source>checked by me</source>
        <translation>перевірено мною</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>вибрати тип</translation>
    </message>
    <message>
        <source>cited by</source>
        <translation>де цитується</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>потрібно</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>primary: the document itself, not a report of it</source>
        <translation>первинне: сам документ, а не повідомлення про нього</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>з других рук</translation>
    </message>
    <message>
        <source>words of the source</source>
        <translation>текст джерела</translation>
    </message>
</context>
<context>
    <name>SourceLibrary</name>
    <message>
        <source>1 source</source>
        <translation>1 джерело</translation>
    </message>
    <message>
        <source>A source that is typed once is offered wherever you add evidence.</source>
        <translation>Джерело вводять один раз, а пропонується воно всюди, де ви додаєте доказ.</translation>
    </message>
    <message>
        <source>Delete source</source>
        <translation>Видалити джерело</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Знайти джерело</translation>
    </message>
    <message>
        <source>Find by title, author or issuer</source>
        <translation>Знайти за назвою, автором або видавцем</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Нове джерело</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Вставити посилання…</translation>
    </message>
    <message>
        <source>Source deleted.</source>
        <translation>Джерело видалено.</translation>
    </message>
    <message>
        <source>Source deleted; {} places cite it still.</source>
        <translation>Джерело видалено; на нього ще посилаються, місць: {}.</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Бібліотека джерел</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>джерел: {}</translation>
    </message>
    <message>
        <source>‹ Back to the debate</source>
        <translation>‹ Назад до дебатів</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Джерело без назви</translation>
    </message>
    <message>
        <source>not cited yet</source>
        <translation>без посилань</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>первинне</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>не перевірене</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>New source “{}”</source>
        <translation>Нове джерело «{}»</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Source: type three letters of it</source>
        <translation>Джерело: введіть три літери</translation>
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
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Speech of {}</source>
        <translation>Промова: {}</translation>
    </message>
    <message>
        <source>end</source>
        <translation>кінець</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>почати промову</translation>
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
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>again</source>
        <translation>знову</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>легко</translation>
    </message>
    <message>
        <source>end · {} left</source>
        <translation>кінець · лишилося {}</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>очікуване заперечення</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>продовжити</translation>
    </message>
    <message>
        <source>good</source>
        <translation>добре</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>важко</translation>
    </message>
    <message>
        <source>hear the counter</source>
        <translation>почути заперечення</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>reveal my response</source>
        <translation>показати мою відповідь</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>почати промову</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>20 claims, answered from both sides</source>
        <translation>20 тез із відповідями обох сторін</translation>
    </message>
    <message>
        <source>Begin now, add the article later</source>
        <translation>Почати зараз, статтю додати потім</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Порожній проєкт</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Переглянути приклад</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Почати зі статті…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Відкрити проєкт…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Вставити статтю</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавні проєкти</translation>
    </message>
    <message>
        <source>Text, web page, Word, PDF, EPUB, ODT or RTF</source>
        <translation>Текст, вебсторінка, Word, PDF, EPUB, ODT або RTF</translation>
    </message>
    <message>
        <source>The article beside both positions. One readable file. A brief on paper.</source>
        <translation>Стаття й обидві позиції поруч. Один зрозумілий файл. Досьє на папері.</translation>
    </message>
    <message>
        <source>The words that you copied</source>
        <translation>Слова, які ви скопіювали</translation>
    </message>
    <message>
        <source>You can also drop an article or a project anywhere in this window.</source>
        <translation>Статтю або проєкт можна також перетягти в будь-яке місце цього вікна.</translation>
    </message>
    <message>
        <source>Yours, a partner’s, or a template</source>
        <translation>Ваш, партнера або шаблон</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 suggestion</source>
        <translation>1 підказка</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Open an article, and the sentences worth answering are listed here.</source>
        <translation>Відкрийте статтю, і тут з’являться речення, варті відповіді.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article, or choose one in the list.</source>
        <translation>Поставте курсор у речення статті або виберіть його у списку.</translation>
    </message>
    <message>
        <source>Put the cursor into a suggested sentence, or choose one in the list.</source>
        <translation>Поставте курсор у підказане речення або виберіть його у списку.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Читання статті…</translation>
    </message>
    <message>
        <source>Sentence marked as a claim</source>
        <translation>Речення позначено як тезу</translation>
    </message>
    <message>
        <source>Suggested again</source>
        <translation>Знову серед підказок</translation>
    </message>
    <message>
        <source>The article has no sentences yet.</source>
        <translation>У статті ще немає речень.</translation>
    </message>
    <message>
        <source>This sentence is claim {} already.</source>
        <translation>Це речення вже позначено: теза {}.</translation>
    </message>
    <message>
        <source>{} suggestions</source>
        <translation>підказок: {}</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Dismissed</source>
        <translation>Відхилені</translation>
    </message>
    <message>
        <source>No sentence of this article looks like a claim. Which of them are is for you to judge.</source>
        <translation>Жодне речення статті не схоже на тезу. Які з них тези, судити вам.</translation>
    </message>
    <message>
        <source>Nothing is left to suggest: each sentence that may be worth answering is a claim or dismissed.</source>
        <translation>Підказувати більше нічого: кожне речення, можливо варте відповіді, позначено або відхилено.</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Можливо</translation>
    </message>
    <message>
        <source>Sentences worth answering</source>
        <translation>Речення, варті відповіді</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Решта</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Варті відповіді</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>теза {}</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>says nearly the same</source>
        <translation>каже майже те саме</translation>
    </message>
    <message>
        <source>{} of {} left</source>
        <translation>лишилося {} з {}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Усе одно відкрити</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>Відкрити найновішу версію</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>Файл {} записано.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Keep the marked claims ({})</source>
        <translation>Лишити позначені тези ({})</translation>
    </message>
    <message>
        <source>Keep the source library ({})</source>
        <translation>Лишити бібліотеку джерел ({})</translation>
    </message>
    <message>
        <source>Left out are the responses and replies, evidence, agreed ground, red lines, notes, comments, deleted items, and the names of authors and school.</source>
        <translation>Не ввійдуть відповіді й репліки, докази, точки згоди, червоні лінії, нотатки, коментарі, вилучене, імена авторів і назва школи.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Зберегти як шаблон</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Зберегти як шаблон…</translation>
    </message>
    <message>
        <source>Who opens a template begins a project of their own on it: with the article, the sides, the event, the limits and the rubric.</source>
        <translation>Хто відкриє шаблон, почне за ним власний проєкт: зі статтею, сторонами, подією, лімітами й критеріями оцінювання.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Debate</source>
        <translation>Дебати</translation>
    </message>
    <message>
        <source>DebatePrep templates ({})</source>
        <translation>Шаблони DebatePrep ({})</translation>
    </message>
    <message>
        <source>Left out are {}.</source>
        <translation>Не ввійшло: {}.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Увійшло все.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Зберегти як шаблон</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>This is a new project. Add its article, and save it under a name of its own.</source>
        <translation>Це новий проєкт. Додайте його статтю та збережіть його під власною назвою.</translation>
    </message>
    <message>
        <source>Wrote the template {}. {}</source>
        <translation>Шаблон {} записано. {}</translation>
    </message>
    <message>
        <source>claims: {}</source>
        <translation>тез: {}</translation>
    </message>
    <message>
        <source>comments: {}</source>
        <translation>коментарів: {}</translation>
    </message>
    <message>
        <source>names of authors and school</source>
        <translation>імена авторів і назва школи</translation>
    </message>
    <message>
        <source>responses and replies: {}</source>
        <translation>відповідей і реплік: {}</translation>
    </message>
    <message>
        <source>sources: {}</source>
        <translation>джерел: {}</translation>
    </message>
    <message>
        <source>{} is the project itself. Give the template another name.</source>
        <translation>{} — це сам проєкт. Дайте шаблону іншу назву.</translation>
    </message>
    <message>
        <source>{} template</source>
        <translation>{} (шаблон)</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Here you draft what each side answers to the claim.</source>
        <translation>Тут ви пишете, що кожна сторона відповідає на тезу.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press this button to make it a claim.</source>
        <translation>Виділіть речення статті й натисніть цю кнопку: воно стане тезою.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press {}, or this button, to make it a claim.</source>
        <translation>Виділіть речення статті й натисніть {} або цю кнопку: воно стане тезою.</translation>
    </message>
    <message>
        <source>This counts what is prepared; click a number to see only the claims behind it.</source>
        <translation>Тут видно, скільки підготовлено; натисніть число, щоб побачити лише ці тези.</translation>
    </message>
    <message>
        <source>This is the article: its words stay as they are, and quotations are checked against them.</source>
        <translation>Це стаття: її слова не змінюються, і цитати звіряються з ними.</translation>
    </message>
    <message>
        <source>This makes the brief of it: a PDF to print, a Word file, a web page.</source>
        <translation>Звідси виходить досьє: PDF для друку, файл Word, вебсторінка.</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Вилучене</translation>
    </message>
    <message>
        <source>Nothing was deleted; what you delete waits here, and can be brought back.</source>
        <translation>Нічого не вилучено; вилучене чекає тут, і його можна повернути.</translation>
    </message>
    <message>
        <source>bring back first what it belongs to</source>
        <translation>спершу поверніть те, до чого це належить</translation>
    </message>
    <message>
        <source>there are {} sides already</source>
        <translation>сторін уже {}</translation>
    </message>
</context>
<context>
    <name>UnanchoredList</name>
    <message>
        <source>Unanchored ({})</source>
        <translation>Без прив’язки ({})</translation>
    </message>
    <message>
        <source>Unanchored passages</source>
        <translation>Уривки без прив’язки</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>As it was opened</source>
        <translation>Як під час відкриття</translation>
    </message>
    <message>
        <source>Choose a line, and the project is as it was after that step.</source>
        <translation>Виберіть рядок, і проєкт стане таким, яким був після цього кроку.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Кроки, починаючи з найновішого</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Історія змін</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save them before you go on?</source>
        <translation>Зберегти їх, перш ніж продовжити?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Незбережені зміни</translation>
    </message>
    <message>
        <source>{} has changes that are not saved.</source>
        <translation>Є незбережені зміни: {}.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>article</source>
        <translation>стаття</translation>
    </message>
    <message>
        <source>book</source>
        <translation>книга</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>concede</source>
        <translation>визнання</translation>
    </message>
    <message>
        <source>data</source>
        <translation>дані</translation>
    </message>
    <message>
        <source>decree</source>
        <translation>указ</translation>
    </message>
    <message>
        <source>defend</source>
        <translation>захист</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>експерт</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>розвиток</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>history</source>
        <translation>історія</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>середній</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>більш ніж одна</translation>
    </message>
    <message>
        <source>motive</source>
        <translation>мотив</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>не теза</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>пропозиція</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>офіційна заява</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>опитування</translation>
    </message>
    <message>
        <source>press</source>
        <translation>преса</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>пресреліз</translation>
    </message>
    <message>
        <source>qualify</source>
        <translation>застереження</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>rebut</source>
        <translation>спростування</translation>
    </message>
    <message>
        <source>reframe</source>
        <translation>інший ракурс</translation>
    </message>
    <message>
        <source>report</source>
        <translation>доповідь</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>промова</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>сильний</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>договір</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>голослівно</translation>
    </message>
    <message>
        <source>value</source>
        <translation>цінність</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабкий</translation>
    </message>
    <message>
        <source>web</source>
        <translation>сайт</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>1 claim</source>
        <translation>1 теза</translation>
    </message>
    <message>
        <source>Claim {} is as it was then. Undo takes that back.</source>
        <translation>Теза {} знову така, якою була тоді. «Скасувати» поверне нинішній вигляд.</translation>
    </message>
    <message>
        <source>Claims that are different now</source>
        <translation>Тези, які тепер відрізняються</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Дебати</translation>
    </message>
    <message>
        <source>DebatePrep projects (*{})</source>
        <translation>Проєкти DebatePrep (*{})</translation>
    </message>
    <message>
        <source>No claim is different now.</source>
        <translation>Зараз жодна теза не відрізняється.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Читання …</translation>
    </message>
    <message>
        <source>Restore this claim</source>
        <translation>Відновити цю тезу</translation>
    </message>
    <message>
        <source>Restore to a copy</source>
        <translation>Відновити в копію</translation>
    </message>
    <message>
        <source>Restore to a copy…</source>
        <translation>Відновити в копію…</translation>
    </message>
    <message>
        <source>Since then: {}.</source>
        <translation>Відтоді: {}.</translation>
    </message>
    <message>
        <source>The claim now, and then</source>
        <translation>Теза зараз і тоді</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тоді</translation>
    </message>
    <message>
        <source>There is no version yet; one is kept whenever the project is opened or saved.</source>
        <translation>Версій поки немає: версія зберігається під час кожного відкриття та збереження проєкту.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Версії, від найновішої</translation>
    </message>
    <message>
        <source>Wrote {}. The project that is open stays as it is.</source>
        <translation>Файл {} записано. Відкритий проєкт лишається як є.</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>перед об’єднанням</translation>
    </message>
    <message>
        <source>before a newer format</source>
        <translation>перед новішим форматом</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>більше не читається</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>claims that are different now</source>
        <translation>тези, які тепер відрізняються</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>відтоді вилучено</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>відтоді нове</translation>
    </message>
    <message>
        <source>opened or saved</source>
        <translation>відкрито або збережено</translation>
    </message>
    <message>
        <source>the oldest: {}</source>
        <translation>найстаріша: {}</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>тез: {}</translation>
    </message>
    <message>
        <source>{} is the project that is open. Give the copy another name.</source>
        <translation>{} — це відкритий проєкт. Дайте копії іншу назву.</translation>
    </message>
    <message>
        <source>{}; the version before cannot be read</source>
        <translation>{}; попередня версія не читається</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation>Режими</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Re-attach to selection</source>
        <translation>Прив’язати до виділеного</translation>
    </message>
    <message>
        <source>Remove this passage</source>
        <translation>Прибрати цей уривок</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Узяти ці слова</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copy as citation</source>
        <translation>Копіювати як посилання</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>ActionStates</name>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Повторить: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Отменить: {}</translation>
    </message>
    <message>
        <source>go back to the debate first</source>
        <translation>сначала вернитесь к дебатам</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>сначала откройте проект</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>повторять нечего</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>отменять нечего</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Тезис</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Справ&amp;ка</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>&amp;Ответ</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Источники</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>About DebatePrep</source>
        <translation>О программе DebatePrep</translation>
    </message>
    <message>
        <source>Add article…</source>
        <translation>Добавить статью…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Добавить доказательство</translation>
    </message>
    <message>
        <source>Add passage to this claim</source>
        <translation>Добавить отрывок к тезису</translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation>Добавить реплику</translation>
    </message>
    <message>
        <source>Article as it was</source>
        <translation>Обычный размер статьи</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Закрыть проект</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Цвета системы</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Палитра команд…</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копировать как ссылку</translation>
    </message>
    <message>
        <source>Correct a typo…</source>
        <translation>Исправить опечатку…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Удалить тезис</translation>
    </message>
    <message>
        <source>Deleted items…</source>
        <translation>Удалённое…</translation>
    </message>
    <message>
        <source>Details and citation…</source>
        <translation>Сведения и ссылка…</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Отклонить подсказку</translation>
    </message>
    <message>
        <source>Duplicate for another topic…</source>
        <translation>Дублировать для другой темы…</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Экспорт досье</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>Экспорт досье…</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Экспорт источников…</translation>
    </message>
    <message>
        <source>Find everywhere…</source>
        <translation>Найти везде…</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Найти в статье…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти предыдущее</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>К статье</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>К тезису</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation>Импорт источников…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Сочетания клавиш…</translation>
    </message>
    <message>
        <source>Larger article</source>
        <translation>Увеличить статью</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Mark as the original’s slip [sic]</source>
        <translation>Отметить ошибку оригинала [sic]</translation>
    </message>
    <message>
        <source>Mark begins a word earlier</source>
        <translation>Начало отметки на слово раньше</translation>
    </message>
    <message>
        <source>Mark begins a word later</source>
        <translation>Начало отметки на слово позже</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>Отметить тезис</translation>
    </message>
    <message>
        <source>Mark ends a word earlier</source>
        <translation>Конец отметки на слово раньше</translation>
    </message>
    <message>
        <source>Mark ends a word later</source>
        <translation>Конец отметки на слово позже</translation>
    </message>
    <message>
        <source>Mark the sentence here</source>
        <translation>Отметить фразу у курсора</translation>
    </message>
    <message>
        <source>Mark the suggestion</source>
        <translation>Отметить подсказку</translation>
    </message>
    <message>
        <source>Measure my pace…</source>
        <translation>Измерить мой темп…</translation>
    </message>
    <message>
        <source>Merge a partner’s copy…</source>
        <translation>Объединить с копией партнёра…</translation>
    </message>
    <message>
        <source>Merge with another claim…</source>
        <translation>Объединить с другим тезисом…</translation>
    </message>
    <message>
        <source>Move article to the left</source>
        <translation>Сдвинуть статью влево</translation>
    </message>
    <message>
        <source>Move claim down</source>
        <translation>Опустить тезис</translation>
    </message>
    <message>
        <source>Move claim up</source>
        <translation>Поднять тезис</translation>
    </message>
    <message>
        <source>Move reply down</source>
        <translation>Опустить реплику</translation>
    </message>
    <message>
        <source>Move reply up</source>
        <translation>Поднять реплику</translation>
    </message>
    <message>
        <source>New empty project</source>
        <translation>Новый пустой проект</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Начать со статьи…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Новый из шаблона…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Следующий тезис</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Следующий пропуск</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Следующее найденное место</translation>
    </message>
    <message>
        <source>Next unanchored passage</source>
        <translation>Следующий отрывок без привязки</translation>
    </message>
    <message>
        <source>One field alone</source>
        <translation>Только одно поле</translation>
    </message>
    <message>
        <source>One side alone</source>
        <translation>Только одна сторона</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Вставить статью…</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Вставить ссылку…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Предыдущий тезис</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Re-attach to selection</source>
        <translation>Привязать к выделенному</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Ready, or draft again</source>
        <translation>Готово или снова черновик</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Убрать статью</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Заменить текст…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Smaller article</source>
        <translation>Уменьшить статью</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Библиотека источников</translation>
    </message>
    <message>
        <source>Split claim at the cursor</source>
        <translation>Разделить тезис у курсора</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Обзорный тур</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>История изменений…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Версии…</translation>
    </message>
</context>
<context>
    <name>AnotherTopicDialog</name>
    <message>
        <source>Begin the new project</source>
        <translation>Начать новый проект</translation>
    </message>
    <message>
        <source>Begins a new project with the same sides. This one stays as it is.</source>
        <translation>Начинает новый проект с теми же сторонами. Этот остаётся как есть.</translation>
    </message>
    <message>
        <source>Duplicate for another topic</source>
        <translation>Дублировать для другой темы</translation>
    </message>
    <message>
        <source>Event, delegation and authors</source>
        <translation>Событие, делегация и авторы</translation>
    </message>
    <message>
        <source>Left out are the question and the topic, the articles, the claims with all that is said to them, and the bottom line.</source>
        <translation>Не войдут вопрос и повестка, статьи, тезисы со всем сказанным о них и итог.</translation>
    </message>
    <message>
        <source>Limits, citation style, kinds and stances</source>
        <translation>Лимиты, стиль ссылок, виды и позиции</translation>
    </message>
    <message>
        <source>Rubric, and how it is printed</source>
        <translation>Критерии оценки и настройки печати</translation>
    </message>
    <message>
        <source>Source library ({}), key terms and timeline</source>
        <translation>Библиотека источников ({}), термины и хронология</translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation>Название новых дебатов</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 или 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>As it stands above the article</source>
        <translation>Как стоит над статьёй</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Author’s interest</source>
        <translation>Интерес автора</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Фамилия, Имя</translation>
    </message>
    <message>
        <source>Newspaper, journal or site</source>
        <translation>Газета, журнал или сайт</translation>
    </message>
    <message>
        <source>One line: whom the author works or speaks for</source>
        <translation>В одну строку: на кого автор работает</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Опубликовано в</translation>
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
        <translation>Добавить статью</translation>
    </message>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation>Статьи ({});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Выбор статьи</translation>
    </message>
    <message>
        <source>Take the words from a file</source>
        <translation>Взять текст из файла</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>К статье</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Увеличить страницы</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Страница {} из {}</translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation>Страницы во всю доступную ширину</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Страницы верстаются …</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Уменьшить страницы</translation>
    </message>
    <message>
        <source>The pages are set from the claims that you mark, and from what each side answers.</source>
        <translation>Страницы составляются из отмеченных вами тезисов и ответов каждой стороны.</translation>
    </message>
    <message>
        <source>The pages cannot be shown just now. Export still tries its best. {}</source>
        <translation>Сейчас страницы показать нельзя, но экспорт всё же попробует их создать. {}</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>{} is not where it was any more. Save it again there, or elsewhere.</source>
        <translation>Файла {} больше нет на прежнем месте. Сохраните его там снова или в другом месте.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else.</source>
        <translation>Файл {} изменил кто-то другой.</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Both are merged.</source>
        <translation>Оба варианта объединены.</translation>
    </message>
    <message>
        <source>Both are merged. Fields that were changed in both: {}. What both wrote is kept.</source>
        <translation>Оба варианта объединены. Полей, изменённых в обоих: {}. Написанное обоими сохранено.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Изменено кем-то другим</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge takes in what they wrote and keeps what you wrote. Reload shows their file; yours is offered again at the next start.</source>
        <translation>«Объединить» добавит чужие правки и сохранит ваши. «Перечитать» покажет чужой файл; ваш вариант будет предложен при следующем запуске.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Сохранить моё как копию…</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it.</source>
        <translation>Файл {} изменил кто-то другой, пока он был у вас открыт.</translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>As it is cited</source>
        <translation>Вид ссылки</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копировать как ссылку</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied: {}</source>
        <translation>Скопировано: {}</translation>
    </message>
    <message>
        <source>The citation could not be set now, so nothing was copied. Try it again in a moment.</source>
        <translation>Ссылку сейчас не удалось составить, ничего не скопировано. Попробуйте ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>This source cannot be cited yet. Fill in what it needs in the source library.</source>
        <translation>На этот источник пока нельзя сослаться. Заполните недостающее в библиотеке источников.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim and responses</source>
        <translation>Тезис и ответы</translation>
    </message>
    <message>
        <source>Claim in your own words</source>
        <translation>Тезис своими словами</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Следующий тезис</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Предыдущий тезис</translation>
    </message>
    <message>
        <source>Say the claim in your own words</source>
        <translation>Изложите тезис своими словами</translation>
    </message>
    <message>
        <source>Show all sides</source>
        <translation>Все стороны</translation>
    </message>
</context>
<context>
    <name>ClaimFacts</name>
    <message>
        <source>Flags: {}</source>
        <translation>Флаги: {}</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Вид тезиса</translation>
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
        <translation>нет</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>unanchored</source>
        <translation>без привязки</translation>
    </message>
    <message>
        <source>⚑ flag</source>
        <translation>⚑ флаг</translation>
    </message>
</context>
<context>
    <name>ClaimFoot</name>
    <message>
        <source>Agreed ground</source>
        <translation>Точки согласия</translation>
    </message>
    <message>
        <source>For yourself; not printed</source>
        <translation>Для себя; не печатается</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Открытый вопрос</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Личные заметки</translation>
    </message>
    <message>
        <source>Red line of {}</source>
        <translation>Красная линия: {}</translation>
    </message>
    <message>
        <source>What could all sides sign?</source>
        <translation>Под чем подписались бы все стороны?</translation>
    </message>
    <message>
        <source>What decides the exchange?</source>
        <translation>От чего зависит исход спора?</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>точки согласия</translation>
    </message>
    <message>
        <source>comments, not printed</source>
        <translation>комментарии, не печатаются</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>открытый вопрос</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>личные заметки</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>красная линия</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>красные линии</translation>
    </message>
    <message>
        <source>{}: what it cannot accept</source>
        <translation>{}: что неприемлемо</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>Тезисы</translation>
    </message>
</context>
<context>
    <name>ClaimTicks</name>
    <message>
        <source>Claims of the speech</source>
        <translation>Тезисы речи</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Показать подсказки</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>The claims that you mark are listed here.</source>
        <translation>Здесь появятся тезисы, которые вы отметите.</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} тезис</translation>
    </message>
    <message>
        <source>{} claim that cites a source of a later date</source>
        <translation>{} тезис со ссылкой на поздний источник</translation>
    </message>
    <message>
        <source>{} claim that lost its place in the article</source>
        <translation>{} тезис потерял место в статье</translation>
    </message>
    <message>
        <source>{} claim that {} has not answered</source>
        <translation>{1}: {0} тезис без ответа</translation>
    </message>
    <message>
        <source>{} claim with an answer without a source</source>
        <translation>{} тезис с ответом без источника</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>Тезисов: {}</translation>
    </message>
    <message>
        <source>{} claims that cite a source of a later date</source>
        <translation>Тезисов со ссылкой на поздний источник: {}</translation>
    </message>
    <message>
        <source>{} claims that lost their place in the article</source>
        <translation>Тезисов, потерявших место в статье: {}</translation>
    </message>
    <message>
        <source>{} claims that {} has not answered</source>
        <translation>{1}: тезисов без ответа — {0}</translation>
    </message>
    <message>
        <source>{} claims with an answer without a source</source>
        <translation>Тезисов с ответом без источника: {}</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment, and Return</source>
        <translation>Комментарий, затем Enter</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Удалить комментарий</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Новый комментарий</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>ваше имя</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>Contested</name>
    <message>
        <source>contested</source>
        <translation>спорное</translation>
    </message>
    <message>
        <source>partly shared</source>
        <translation>отчасти общее</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>общее</translation>
    </message>
    <message>
        <source>strongly contested</source>
        <translation>крайне спорное</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Объединить с копией партнёра</translation>
    </message>
    <message>
        <source>Nothing was taken from the copy.</source>
        <translation>Из копии ничего не взято.</translation>
    </message>
    <message>
        <source>The copy is merged.</source>
        <translation>Объединено с копией.</translation>
    </message>
    <message>
        <source>{} The merge itself can be undone.</source>
        <translation>{} Само объединение можно отменить.</translation>
    </message>
    <message>
        <source>{} brings nothing that is not here already.</source>
        <translation>В файле {} нет ничего, чего ещё нет здесь.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a typo</source>
        <translation>Исправить опечатку</translation>
    </message>
    <message>
        <source>Only mend what was typed or scanned wrongly. A slip of the original stays: mark it [sic].</source>
        <translation>Исправляйте только ошибки набора и распознавания. Ошибка самого оригинала остаётся: отметьте её [sic].</translation>
    </message>
    <message>
        <source>The words as they should stand</source>
        <translation>Как должно быть</translation>
    </message>
    <message>
        <source>The words as they should stand:</source>
        <translation>Как должно быть:</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Show all claims</source>
        <translation>Показать все тезисы</translation>
    </message>
    <message>
        <source>Show these claims</source>
        <translation>Показать эти тезисы</translation>
    </message>
    <message>
        <source>late sources {}</source>
        <translation>поздние источники {}</translation>
    </message>
    <message>
        <source>unanchored {}</source>
        <translation>без привязки {}</translation>
    </message>
    <message>
        <source>unsourced {}</source>
        <translation>без источника {}</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} тезис</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>тезисов: {}</translation>
    </message>
    <message>
        <source>{}: {} ready, {} with a source, {} to say in all. Show what it has not answered.</source>
        <translation>{}: готово {}, с источником {}, вся речь {}. Показать тезисы без ответа.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>DebatePrep met an error of its own</source>
        <translation>Внутренняя ошибка DebatePrep</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>The report says where in the program it was, and nothing that you wrote. It is sent nowhere.</source>
        <translation>В отчёте указано место в программе и нет ничего из написанного вами. Он никуда не отправляется.</translation>
    </message>
    <message>
        <source>What you wrote last may not be safe: save the project now, under another name if need be.</source>
        <translation>Последнее из написанного может потеряться: сохраните проект сейчас, при необходимости под другим именем.</translation>
    </message>
    <message>
        <source>Your work is kept. What you did last may not have been done: look, and do it again.</source>
        <translation>Ваша работа сохранена. Последнее действие могло не выполниться: проверьте и повторите его.</translation>
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
        <translation>Сохранить карту как SVG или PNG</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Экспорт карты…</translation>
    </message>
    <message>
        <source>Larger map</source>
        <translation>Увеличить карту</translation>
    </message>
    <message>
        <source>Map as wide as there is room</source>
        <translation>Карта во всю доступную ширину</translation>
    </message>
    <message>
        <source>Map of the debate</source>
        <translation>Карта дебатов</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>Smaller map</source>
        <translation>Уменьшить карту</translation>
    </message>
    <message>
        <source>Who concedes what</source>
        <translation>Кто что признаёт</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>позиции пока нет</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>ничьё</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>реплики</translation>
    </message>
    <message>
        <source>{} (continued)</source>
        <translation>{} (продолжение)</translation>
    </message>
    <message>
        <source>{} concedes nothing</source>
        <translation>{} ничего не признаёт</translation>
    </message>
    <message>
        <source>{} concedes {}</source>
        <translation>{} признаёт: {}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>A citation has all it needs.</source>
        <translation>Для ссылки есть всё необходимое.</translation>
    </message>
    <message>
        <source>A citation still lacks: {}.</source>
        <translation>В ссылке ещё не указано: {}.</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Сведения о статье</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Add evidence</source>
        <translation>+ доказательство</translation>
    </message>
    <message>
        <source>As long as it takes to say; sources never count.</source>
        <translation>Столько займёт речь; источники не в счёт.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Потому что</translation>
    </message>
    <message>
        <source>Draft response</source>
        <translation>Написать ответ</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>Что из этого</translation>
    </message>
    <message>
        <source>What makes it so?</source>
        <translation>Почему это так?</translation>
    </message>
    <message>
        <source>Why should the room care?</source>
        <translation>Почему это важно для зала?</translation>
    </message>
    <message>
        <source>because</source>
        <translation>потому что</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>доказательства</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>что из этого</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>без источника</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} из {}</translation>
    </message>
    <message>
        <source>{} word</source>
        <translation>{} слово</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>слов: {}</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Comment deleted</source>
        <translation>Комментарий удалён</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Доказательство убрано</translation>
    </message>
    <message>
        <source>Go to a piece of evidence, or to a source in the library, to copy how it is cited.</source>
        <translation>Перейдите к доказательству или источнику библиотеки, чтобы скопировать ссылку.</translation>
    </message>
    <message>
        <source>Reply deleted</source>
        <translation>Реплика удалена</translation>
    </message>
    <message>
        <source>This evidence has no source yet. Choose one, and it can be cited.</source>
        <translation>У этого доказательства ещё нет источника. Выберите его, и на него можно будет сослаться.</translation>
    </message>
    <message>
        <source>prepared for debate</source>
        <translation>подготовлено для дебатов</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>this sitting {} of {} · on time {} · over {}</source>
        <translation>сеанс: {} из {} · вовремя {} · дольше {}</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копировать как ссылку</translation>
    </message>
    <message>
        <source>Exact words of the source</source>
        <translation>Точные слова источника</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Вид доказательства</translation>
    </message>
    <message>
        <source>Pinpoint</source>
        <translation>Точное место</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Убрать доказательство</translation>
    </message>
    <message>
        <source>Source details</source>
        <translation>Об источнике</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Take words from it…</source>
        <translation>Взять слова из него…</translation>
    </message>
    <message>
        <source>Word for word, as it stands there</source>
        <translation>Слово в слово, как в источнике</translation>
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
        <translation>заявлено или вывод?</translation>
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
        <translation>выбрать источник</translation>
    </message>
    <message>
        <source>deleted from the library</source>
        <translation>удалён из библиотеки</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>заявлено или вывод?</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>1 comment</source>
        <translation>1 комментарий</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>1 личная заметка</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Не войдёт: {}.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Войдёт всё.</translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation>комментариев: {}</translation>
    </message>
    <message>
        <source>{} private notes</source>
        <translation>личных заметок: {}</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export: {}</source>
        <translation>Экспорт: {}</translation>
    </message>
    <message>
        <source>Making {} …</source>
        <translation>Создаётся {} …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>{} was not written.</source>
        <translation>Файл {} не записан.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Begun on the template {}, which stays as it is.</source>
        <translation>Начато по шаблону {}; сам шаблон не изменится.</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Дебаты</translation>
    </message>
    <message>
        <source>DebatePrep projects ({})</source>
        <translation>Проекты DebatePrep ({})</translation>
    </message>
    <message>
        <source>No older version of {} can be read any more.</source>
        <translation>Ни одну прежнюю версию файла {} прочесть не удаётся.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Сохранить проект</translation>
    </message>
    <message>
        <source>This project is in no file yet. Save it, and it can be shown in its folder.</source>
        <translation>Этого проекта ещё нет в файле. Сохраните его, и папку можно будет показать.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>What you write is kept safe again.</source>
        <translation>Написанное снова надёжно сохраняется.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>not saved: the last try did not work</source>
        <translation>не сохранено: последняя попытка не удалась</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>saved {}</source>
        <translation>сохранено {}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>сохранение …</translation>
    </message>
    <message>
        <source>{} as it was on {}. Save it; the damaged file stays until you save over it.</source>
        <translation>{} в состоянии на {}. Сохраните его; повреждённый файл останется, пока вы не сохраните поверх него.</translation>
    </message>
    <message>
        <source>{} can be saved from here now.</source>
        <translation>{} теперь можно сохранять отсюда.</translation>
    </message>
    <message>
        <source>{} is saved again.</source>
        <translation>{} снова сохранён.</translation>
    </message>
    <message>
        <source>{} was written by a later version. You can read it and save a copy.</source>
        <translation>Файл {} записан более новой версией программы. Его можно читать и сохранить копию.</translation>
    </message>
    <message>
        <source>{} · line {}: {}</source>
        <translation>{} · строка {}: {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} из {}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This stands in the bottom line of the brief.</source>
        <translation>Это стоит в итоге досье.</translation>
    </message>
    <message>
        <source>This stands in the glossary of the brief.</source>
        <translation>Это стоит в глоссарии досье.</translation>
    </message>
    <message>
        <source>This stands in the timeline of the brief.</source>
        <translation>Это стоит в хронологии досье.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>A response has {}</source>
        <translation>На ответ отведено {}</translation>
    </message>
    <message>
        <source>Written in claims, responses and red lines since the project was opened. Notes do not count.</source>
        <translation>Написано в тезисах, ответах и красных линиях с открытия проекта. Заметки не считаются.</translation>
    </message>
    <message>
        <source>{:,} of {:,} words written</source>
        <translation>написано слов: {:,} из {:,}</translation>
    </message>
    <message>
        <source>{} words a minute</source>
        <translation>{} сл./мин</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Find in this page</source>
        <translation>Найти на странице</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>This leads out of DebatePrep, into your browser:

{}</source>
        <translation>Эта ссылка ведёт из DebatePrep в браузер:

{}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About DebatePrep</source>
        <translation>О программе DebatePrep</translation>
    </message>
    <message>
        <source>DebatePrep helps to prepare a debate from both sides.

It finds, checks, counts, formats and drills. It never writes: every sentence of a position is yours. Nothing you write leaves this computer.</source>
        <translation>DebatePrep помогает подготовить дебаты с обеих сторон.

Программа ищет, проверяет, считает, оформляет и тренирует. Она никогда не пишет: каждая фраза позиции — ваша. Ничто из написанного не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Nothing was left out. Once you use this article, its text is locked.</source>
        <translation>Ничего не пропущено. Когда вы возьмёте статью, её текст будет закрыт для правки.</translation>
    </message>
    <message>
        <source>Paragraphs of the file; those that are ticked are in the article</source>
        <translation>Абзацы файла; отмеченные галочкой входят в статью</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Show what is kept too</source>
        <translation>Показать и то, что вошло</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Вся книга</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Взять этот текст</translation>
    </message>
    <message>
        <source>Use this article</source>
        <translation>Взять эту статью</translation>
    </message>
    <message>
        <source>What was left out is listed; put back what belongs to the article, then its text is locked.</source>
        <translation>Пропущенное перечислено; верните то, что относится к статье, затем её текст будет закрыт для правки.</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Текст источника</translation>
    </message>
    <message>
        <source>Words too long for a line were broken in {} places.</source>
        <translation>Слова длиннее строки разорваны, мест: {}.</translation>
    </message>
    <message>
        <source>{} characters that no page can show were removed.</source>
        <translation>Удалено знаков, которые нельзя показать на странице: {}.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Only the first {:,} characters were taken.</source>
        <translation>Взято только начало, знаков: {:,}.</translation>
    </message>
    <message>
        <source>The address is kept for the article that you open next. DebatePrep never downloads by itself: open the page in your browser, choose Save page as…, and open the file that it saves.</source>
        <translation>Адрес сохранён для статьи, которую вы откроете следующей. DebatePrep сам ничего не загружает: откройте страницу в браузере, выберите «Сохранить страницу как…» и откройте полученный файл.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>There is no text in this. Copy the words of the article and paste them here.</source>
        <translation>Здесь нет текста. Скопируйте слова статьи и вставьте их сюда.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Beside it lies {}, a copy of the same debate. Merge it, so that nothing in it is lost.</source>
        <translation>Рядом лежит {}, копия тех же дебатов. Объедините их, чтобы ничего не потерять.</translation>
    </message>
    <message>
        <source>The file has another name too, which will keep the old text.</source>
        <translation>У файла есть и другое имя; под ним останется старый текст.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{0} begins with {2}, which is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0} начинается с {2}, а это «{1}». Сначала измените то сочетание или выберите другие клавиши.</translation>
    </message>
    <message>
        <source>{0} is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0} — это «{1}». Сначала измените то сочетание или выберите другие клавиши.</translation>
    </message>
    <message>
        <source>{2} is “{1}” and begins with {0}. Change that one first or choose other keys.</source>
        <translation>{2} — это «{1}», и оно начинается с {0}. Сначала измените то сочетание или выберите другие клавиши.</translation>
    </message>
    <message>
        <source>{} is needed for buttons, lists and dialogs. Choose other keys.</source>
        <translation>{}: эти клавиши нужны кнопкам, спискам и окнам. Выберите другие.</translation>
    </message>
    <message>
        <source>{} is needed where text is written. Choose other keys.</source>
        <translation>{}: эти клавиши нужны при вводе текста. Выберите другие.</translation>
    </message>
    <message>
        <source>{} is typed where text is written. Hold Ctrl or Alt with it, or choose other keys.</source>
        <translation>{}: этим набирают текст. Добавьте Ctrl или Alt либо выберите другие клавиши.</translation>
    </message>
    <message>
        <source>{} opens the menu “{}”. Choose other keys.</source>
        <translation>{} открывает меню «{}». Выберите другие клавиши.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Keys for {}</source>
        <translation>Клавиши: {}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Нет действия</translation>
    </message>
    <message>
        <source>Put the cursor into a field and press the keys. The × takes them away.</source>
        <translation>Поставьте курсор в поле и нажмите клавиши. Знак × убирает их.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add reply</source>
        <translation>Добавить реплику</translation>
    </message>
    <message>
        <source>Add reply to {}</source>
        <translation>Добавить реплику: {}</translation>
    </message>
    <message>
        <source>Replies to {}</source>
        <translation>Реплики: {}</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Export the map</source>
        <translation>Экспорт карты</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Picture to print or to edit (*.svg)</source>
        <translation>Картинка для печати или правки (*.svg)</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>Файл {} записан.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>карта</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Map of the debate, as a list</source>
        <translation>Карта дебатов списком</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Map of the debate, as a picture; the same is shown as a list</source>
        <translation>Карта дебатов картинкой; то же можно показать списком</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>позиции пока нет</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Article removed</source>
        <translation>Статья убрана</translation>
    </message>
    <message>
        <source>Choose a claim, select further words of the article, and press P.</source>
        <translation>Выберите тезис, выделите в статье ещё слова и нажмите P.</translation>
    </message>
    <message>
        <source>Claim {} deleted</source>
        <translation>Тезис {} удалён</translation>
    </message>
    <message>
        <source>Every mark stands on its words.</source>
        <translation>Каждая отметка стоит на своих словах.</translation>
    </message>
    <message>
        <source>No [sic] there any more.</source>
        <translation>Здесь больше нет [sic].</translation>
    </message>
    <message>
        <source>Passage removed</source>
        <translation>Отрывок убран</translation>
    </message>
    <message>
        <source>Put the cursor inside the claim’s words, where its second half begins.</source>
        <translation>Поставьте курсор внутрь слов тезиса, туда, где начинается его вторая половина.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article first.</source>
        <translation>Сначала поставьте курсор во фразу статьи.</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Выделите фразу в статье и нажмите C, чтобы сделать её тезисом.</translation>
    </message>
    <message>
        <source>Select the words in the article where the mark belongs now.</source>
        <translation>Выделите в статье слова, к которым теперь относится отметка.</translation>
    </message>
    <message>
        <source>Select the words that are wrong in the original first.</source>
        <translation>Сначала выделите слова, которые ошибочны в оригинале.</translation>
    </message>
    <message>
        <source>Select the words to mend in the article first.</source>
        <translation>Сначала выделите в статье слова, которые нужно исправить.</translation>
    </message>
    <message>
        <source>The brief will print [sic] there.</source>
        <translation>В досье здесь будет напечатано [sic].</translation>
    </message>
    <message>
        <source>The claim stands on these words already.</source>
        <translation>Тезис уже стоит на этих словах.</translation>
    </message>
    <message>
        <source>There is no article yet. Open one, and its sentences can become claims.</source>
        <translation>Статьи ещё нет. Откройте её, и её фразы смогут стать тезисами.</translation>
    </message>
    <message>
        <source>There is no other claim to merge with.</source>
        <translation>Нет другого тезиса для объединения.</translation>
    </message>
    <message>
        <source>These words are already claim {}.</source>
        <translation>Эти слова уже отмечены: тезис {}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both grew from the version of {}.</source>
        <translation>Обе копии выросли из версии от {}.</translation>
    </message>
    <message>
        <source>Everything else: {}</source>
        <translation>Всё остальное: {}</translation>
    </message>
    <message>
        <source>It cannot be told what both copies grew from. What differs counts as changed by both, and nothing as deleted.</source>
        <translation>Общее начало обеих копий не найдено. Различия считаются изменёнными обоими, и ничто не считается удалённым.</translation>
    </message>
    <message>
        <source>Its passages and everything written on it come to the current claim. One undo takes it back.</source>
        <translation>Его отрывки и всё написанное о нём перейдут к текущему тезису. Отменить можно одним шагом.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Объединить с копией партнёра</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Объединить тезисы</translation>
    </message>
    <message>
        <source>Merge this claim into the current one:</source>
        <translation>Присоединить к текущему тезису:</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>The claim now, and once it is merged</source>
        <translation>Тезис сейчас и после объединения</translation>
    </message>
    <message>
        <source>The other claim</source>
        <translation>Другой тезис</translation>
    </message>
    <message>
        <source>What the copy brings; claims that are not ticked are left out</source>
        <translation>Что приносит копия; тезисы без галочки не берутся</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>изменено обоими</translation>
    </message>
    <message>
        <source>no claim is different</source>
        <translation>тезисы не различаются</translation>
    </message>
    <message>
        <source>{}, with a new code</source>
        <translation>{}, с новым кодом</translation>
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
        <translation>Статья</translation>
    </message>
    <message>
        <source>Begin on this template</source>
        <translation>Начать по этому шаблону</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Лимиты</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Новый из шаблона</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Template from a file…</source>
        <translation>Шаблон из файла…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>To mark by</source>
        <translation>Критерии оценки</translation>
    </message>
    <message>
        <source>{} seconds a response, {} words a minute</source>
        <translation>секунд на ответ: {}, темп: {} сл./мин</translation>
    </message>
    <message>
        <source>{} words in a position paper</source>
        <translation>слов в документе с позицией: {}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this notice away</source>
        <translation>Убрать уведомление</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 claim</source>
        <translation>1 тезис</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>тезис</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>спорное</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>флаги</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>флагов нет</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>источника пока нет</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>без позиции</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not both answered yet</source>
        <translation>ответили ещё не все</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>не написано</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>всё на месте</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>сверх времени</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>тезисов: {}</translation>
    </message>
    <message>
        <source>{} with gaps</source>
        <translation>с пропусками: {}</translation>
    </message>
    <message>
        <source>{} words, {}</source>
        <translation>слов: {}, {}</translation>
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
        <translation>осталось подготовить 1 ответ</translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown, for a document or a spreadsheet</source>
        <translation>Скопировать выделенное или всё показанное для документа или таблицы</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Вид тезиса</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Only claims that lack something</source>
        <translation>Только тезисы, где чего-то не хватает</translation>
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
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Обратный порядок</translation>
    </message>
    <message>
        <source>Under their themes</source>
        <translation>Под заголовками тем</translation>
    </message>
    <message>
        <source>all responses are ready</source>
        <translation>все ответы готовы</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>по темам</translation>
    </message>
    <message>
        <source>copy table</source>
        <translation>копировать</translation>
    </message>
    <message>
        <source>debate in {} days</source>
        <translation>дней до дебатов: {}</translation>
    </message>
    <message>
        <source>debate today</source>
        <translation>дебаты сегодня</translation>
    </message>
    <message>
        <source>debate tomorrow</source>
        <translation>дебаты завтра</translation>
    </message>
    <message>
        <source>debate yesterday</source>
        <translation>дебаты были вчера</translation>
    </message>
    <message>
        <source>debate {} days ago</source>
        <translation>дней после дебатов: {}</translation>
    </message>
    <message>
        <source>kind: all</source>
        <translation>вид: все</translation>
    </message>
    <message>
        <source>kind: {}</source>
        <translation>вид: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>only gaps</source>
        <translation>с пропусками</translation>
    </message>
    <message>
        <source>order: as they stand</source>
        <translation>порядок: как есть</translation>
    </message>
    <message>
        <source>order: {}</source>
        <translation>порядок: {}</translation>
    </message>
    <message>
        <source>set the day of the debate</source>
        <translation>указать день дебатов</translation>
    </message>
    <message>
        <source>side: all</source>
        <translation>сторона: все</translation>
    </message>
    <message>
        <source>side: {}</source>
        <translation>сторона: {}</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>с источником</translation>
    </message>
    <message>
        <source>theme: all</source>
        <translation>тема: все</translation>
    </message>
    <message>
        <source>theme: {}</source>
        <translation>тема: {}</translation>
    </message>
    <message>
        <source>{:,} claim</source>
        <translation>{:,} тезис</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>Тезисов: {:,}</translation>
    </message>
    <message>
        <source>{:,} of {:,} claim shown</source>
        <translation>Показано тезисов: {:,} из {:,}</translation>
    </message>
    <message>
        <source>{:,} of {:,} claims shown</source>
        <translation>Показано тезисов: {:,} из {:,}</translation>
    </message>
    <message>
        <source>{:,} responses to make ready</source>
        <translation>осталось подготовить ответов: {:,}</translation>
    </message>
    <message>
        <source>{:,} responses to make ready, {:,} a day</source>
        <translation>осталось подготовить ответов: {:,}, по {:,} в день</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} из {}</translation>
    </message>
    <message>
        <source>{} of {}, {} ready</source>
        <translation>{} из {}, готово {}</translation>
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
        <translation>Тезисы и что по ним есть у каждой стороны</translation>
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
        <translation>Тезисы отмечаются в статье; здесь будет видно, что по каждому есть у сторон.</translation>
    </message>
    <message>
        <source>Copied {} claim as a table.</source>
        <translation>Скопирован таблицей {} тезис.</translation>
    </message>
    <message>
        <source>Copied {} claims as a table.</source>
        <translation>Скопировано таблицей тезисов: {}.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>К статье</translation>
    </message>
    <message>
        <source>No claim is left by what you chose above.</source>
        <translation>Под выбранное выше не подходит ни один тезис.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Показать все тезисы</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Also for new projects</source>
        <translation>И для новых проектов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Measure my pace</source>
        <translation>Измерить мой темп</translation>
    </message>
    <message>
        <source>Read aloud, as you would speak in the room. Stop the clock at the last word.</source>
        <translation>Читайте вслух, как говорили бы в зале. Остановите часы на последнем слове.</translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation>Запустить часы</translation>
    </message>
    <message>
        <source>Start the clock again as you begin to read.</source>
        <translation>Начиная читать, снова запустите часы.</translation>
    </message>
    <message>
        <source>Start the clock, read these {} words aloud, and stop it.</source>
        <translation>Запустите часы, прочтите этот текст вслух (слов: {}) и остановите их.</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>Остановить часы</translation>
    </message>
    <message>
        <source>Use {} words a minute</source>
        <translation>Принять {} сл./мин</translation>
    </message>
    <message>
        <source>Words to read aloud</source>
        <translation>Текст для чтения вслух</translation>
    </message>
    <message>
        <source>You read {} words a minute. Use that, or read once more.</source>
        <translation>Ваш темп: {} сл./мин. Примите его или прочтите ещё раз.</translation>
    </message>
    <message>
        <source>{} is too long for {} words.</source>
        <translation>{} — слишком долго (слов: {}).</translation>
    </message>
    <message>
        <source>{} is too short for {} words.</source>
        <translation>{} — слишком быстро (слов: {}).</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Page {}</source>
        <translation>Страница {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Claims</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Type a few letters; first &gt; for commands, @ claims, # sources</source>
        <translation>Введите несколько букв; в начале &gt; для команд, @ для тезисов, # для источников</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>сейчас недоступно</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} из {}</translation>
    </message>
    <message>
        <source>{}; type {} first for all</source>
        <translation>{}; чтобы увидеть все, начните с {}</translation>
    </message>
</context>
<context>
    <name>PasteReference</name>
    <message>
        <source>A reference in Chicago, MLA, APA or GOST style, a DOI, or an address</source>
        <translation>Ссылка в стиле Chicago, MLA, APA или ГОСТ, DOI или адрес</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Could not be placed: {}</source>
        <translation>Не распознано: {}</translation>
    </message>
    <message>
        <source>In the library already, it seems: {}</source>
        <translation>Похоже, уже есть в библиотеке: {}</translation>
    </message>
    <message>
        <source>Nothing is looked up: what stands here is taken apart on this computer.</source>
        <translation>В сети ничего не ищется: текст разбирается на этом компьютере.</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>Вставить ссылку</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Ссылка</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>There are too few words here to measure by. Add an article, or write the bottom line.</source>
        <translation>Для измерения здесь слишком мало слов. Добавьте статью или напишите итог.</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>Each side answers here, once a sentence of an article is a claim.</source>
        <translation>Здесь отвечает каждая сторона, как только фраза статьи станет тезисом.</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>Отметить тезис</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Здесь всё на месте.</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Вставить статью</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Выделите фразу в статье и нажмите C, чтобы сделать её тезисом.</translation>
    </message>
    <message>
        <source>{} cites a source that is later than the day of the role-play.</source>
        <translation>{} ссылается на источник с датой после дня ролевой игры.</translation>
    </message>
    <message>
        <source>{} lost its place in the article.</source>
        <translation>{} потерял место в статье.</translation>
    </message>
    <message>
        <source>{}: the answer of {} has no source yet.</source>
        <translation>{}: у ответа стороны «{}» ещё нет источника.</translation>
    </message>
    <message>
        <source>{}: {} has not answered yet.</source>
        <translation>{}: от стороны «{}» ещё нет ответа.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 page</source>
        <translation>1 страница</translation>
    </message>
    <message>
        <source>Printing stopped at page {}. Print again from there.</source>
        <translation>Печать остановилась на странице {}. Продолжите печать с неё.</translation>
    </message>
    <message>
        <source>Sent {} to the printer.</source>
        <translation>На принтер отправлено — {}.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Export a PDF and print that.</source>
        <translation>Принтер не принимает страницы. Экспортируйте PDF и напечатайте его.</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>страниц: {}</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Add “{}” to my words</source>
        <translation>Добавить «{}» в мои слова</translation>
    </message>
    <message>
        <source>Add “{}” to the words of this debate</source>
        <translation>Добавить «{}» в слова этих дебатов</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Подбираются варианты…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <translation>Написать «{}»</translation>
    </message>
    <message>
        <source>“{}” is not in the dictionary.</source>
        <translation>Слова «{}» нет в словаре.</translation>
    </message>
</context>
<context>
    <name>QuotationReader</name>
    <message>
        <source>Left out here: “{}”</source>
        <translation>Здесь опущено: «{}»</translation>
    </message>
    <message>
        <source>Missing here: “{}”</source>
        <translation>Здесь не хватает: «{}»</translation>
    </message>
    <message>
        <source>The original does not say this.</source>
        <translation>В оригинале этого нет.</translation>
    </message>
    <message>
        <source>The original says: “{}”</source>
        <translation>В оригинале: «{}»</translation>
    </message>
    <message>
        <source>These words stand in “{other}”; what is stored of “{cited}” does not hold them.</source>
        <translation>Эти слова есть в источнике «{other}»; в сохранённом тексте «{cited}» их нет.</translation>
    </message>
    <message>
        <source>What is stored of “{cited}” does not hold these words.</source>
        <translation>В сохранённом тексте «{cited}» этих слов нет.</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Find in it</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Find in the words of the source</source>
        <translation>Найти в тексте источника</translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation>Взять выделенные слова</translation>
    </message>
    <message>
        <source>Take words from the source</source>
        <translation>Взять слова из источника</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Текст источника</translation>
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
        <translation>Знаков в строке</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Room for a line</source>
        <translation>Высота строки</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Размер в пунктах</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Add article…</source>
        <translation>Добавить статью…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>There is no article yet; its sentences become the claims.</source>
        <translation>Статьи пока нет; её фразы становятся тезисами.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Статья без названия</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading {} …</source>
        <translation>Читается {} …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Открыть недавний</translation>
    </message>
    <message>
        <source>{} · moved or deleted</source>
        <translation>{} · перемещён или удалён</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Not found any more in {}</source>
        <translation>Больше не найден в {}</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation>тезисов пока нет</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>{} of {} claims answered on all {} sides</source>
        <translation>тезисов с ответами: {} из {} (сторон: {})</translation>
    </message>
    <message>
        <source>{} of {} claims answered on both sides</source>
        <translation>тезисов с ответами обеих сторон: {} из {}</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>DebatePrep projects ({});;All files (*)</source>
        <translation>Проекты DebatePrep ({});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Where is {} now?</source>
        <translation>Где теперь {}?</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A draft of unsaved work cannot be read. It was put aside as {}.</source>
        <translation>Черновик несохранённой работы прочесть нельзя. Он отложен под именем {}.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>DebatePrep ended before this was saved. Nothing of it is lost unless you discard it.</source>
        <translation>DebatePrep закрылся раньше, чем это было сохранено. Ничего не пропадёт, если вы сами не удалите черновик.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Оставить файл</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Найдена несохранённая работа</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>What is newer in the draft</source>
        <translation>Что нового в черновике</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>1 answer</source>
        <translation>1 ответ</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 тезис</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>Далее: {}, {}</translation>
    </message>
    <message>
        <source>in {} days</source>
        <translation>через {} дн.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>{} again</source>
        <translation>снова: {}</translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation>ответов: {}</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>тезисов: {}</translation>
    </message>
    <message>
        <source>{} easy</source>
        <translation>легко: {}</translation>
    </message>
    <message>
        <source>{} good</source>
        <translation>хорошо: {}</translation>
    </message>
    <message>
        <source>{} hard</source>
        <translation>трудно: {}</translation>
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
        <translation>Ответы за последние {} дней</translation>
    </message>
    <message>
        <source>nothing rehearsed on the last {} days</source>
        <translation>за последние {} дней репетиций не было</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>{} дней назад</translation>
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
        <translation>Все выбранные ответы; текст движется в темпе проекта.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Cross-examination</source>
        <translation>Перекрёстные вопросы</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Заучивание</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>One theme; behind each answer, the expected counter is put to you.</source>
        <translation>Одна тема; после каждого ответа звучит ожидаемое возражение.</translation>
    </message>
    <message>
        <source>Only what is marked ready</source>
        <translation>Только отмеченное «готово»</translation>
    </message>
    <message>
        <source>Seconds of the clock</source>
        <translation>Секунды на ответ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What is due comes first; what you rate “again” comes back in the same sitting.</source>
        <translation>Сначала то, что пора повторить; оценённое «снова» вернётся в том же сеансе.</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>все темы</translation>
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
        <translation>осталось 15 секунд</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>говорите</translation>
    </message>
    <message>
        <source>spoken, on the second</source>
        <translation>сказано секунда в секунду</translation>
    </message>
    <message>
        <source>spoken, {} over</source>
        <translation>сказано, дольше на {}</translation>
    </message>
    <message>
        <source>spoken, {} under</source>
        <translation>сказано, короче на {}</translation>
    </message>
    <message>
        <source>think, then speak</source>
        <translation>подумайте и говорите</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>время вышло</translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>expected counter, {}</source>
        <translation>ожидаемое возражение, {}</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>своими словами</translation>
    </message>
    <message>
        <source>no counter is on the ladder of this response yet</source>
        <translation>у этого ответа на лестнице реплик ещё нет возражения</translation>
    </message>
    <message>
        <source>paragraph {} of the article</source>
        <translation>абзац {} статьи</translation>
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
        <translation>За один сеанс — не больше {}.</translation>
    </message>
    <message>
        <source>Go to Prepare</source>
        <translation>К подготовке</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>На сегодня ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is due today. {}.</source>
        <translation>На сегодня ничего нет. {}.</translation>
    </message>
    <message>
        <source>Nothing is marked ready for {}. Mark a response so, or take the tick away to rehearse drafts too.</source>
        <translation>У стороны «{}» ничего не отмечено «готово». Отметьте ответ готовым или снимите галочку, чтобы репетировать и черновики.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>Всё равно начать</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>That is {} words more than the clock allows.</source>
        <translation>Лишних слов для отведённого времени: {}.</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Последние 14 дней</translation>
    </message>
    <message>
        <source>There is no claim to rehearse yet. Mark one, and answer it.</source>
        <translation>Репетировать пока нечего. Отметьте тезис и ответьте на него.</translation>
    </message>
    <message>
        <source>{} due today, never rehearsed before.</source>
        <translation>На сегодня — {}, раньше не репетировали.</translation>
    </message>
    <message>
        <source>{} due today, {} of them never rehearsed before.</source>
        <translation>На сегодня — {}, из них впервые — {}.</translation>
    </message>
    <message>
        <source>{} due today.</source>
        <translation>На сегодня — {}.</translation>
    </message>
    <message>
        <source>{} has not answered a claim yet. Write a response first.</source>
        <translation>От стороны «{}» ещё нет ответов. Сначала напишите ответ.</translation>
    </message>
    <message>
        <source>{}, in an order of chance.</source>
        <translation>В случайном порядке — {}.</translation>
    </message>
    <message>
        <source>{}, {} words: {} at {} words a minute.</source>
        <translation>Всего — {}, слов: {}; это {} в темпе {} сл./мин.</translation>
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
        <translation>Ни один тезис не оценён «снова» или «трудно».</translation>
    </message>
    <message>
        <source>On time: {} of {}</source>
        <translation>Вовремя: {} из {}</translation>
    </message>
    <message>
        <source>Open these</source>
        <translation>Открыть их</translation>
    </message>
    <message>
        <source>Over time: {}</source>
        <translation>Дольше на {}</translation>
    </message>
    <message>
        <source>Over time: {} in all</source>
        <translation>Дольше: всего на {}</translation>
    </message>
    <message>
        <source>Rehearse these once more</source>
        <translation>Повторить их ещё раз</translation>
    </message>
    <message>
        <source>Spoken in {}</source>
        <translation>Сказано за {}</translation>
    </message>
    <message>
        <source>The text: {} words, {} at {} words a minute</source>
        <translation>Текст: слов {}, это {} в темпе {} сл./мин</translation>
    </message>
    <message>
        <source>Under time: {}</source>
        <translation>Короче на {}</translation>
    </message>
    <message>
        <source>Under time: {} in all</source>
        <translation>Короче: всего на {}</translation>
    </message>
    <message>
        <source>Weak claims</source>
        <translation>Слабые тезисы</translation>
    </message>
    <message>
        <source>Weak: rated again or hard</source>
        <translation>Слабые: оценены «снова» или «трудно»</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Marks stay on words that can be proved to be the same. The others are listed, with what they said.</source>
        <translation>Отметки остаются на словах, чьё совпадение доказано. Остальные перечислены вместе с прежним текстом.</translation>
    </message>
    <message>
        <source>New text of the article</source>
        <translation>Новый текст статьи</translation>
    </message>
    <message>
        <source>Replace the article’s text</source>
        <translation>Заменить текст статьи</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>because</source>
        <translation>потому что</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>доказательства</translation>
    </message>
    <message>
        <source>expected counter, {}</source>
        <translation>ожидаемое возражение, {}</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>что из этого</translation>
    </message>
    <message>
        <source>your answer to that</source>
        <translation>ваш ответ на это</translation>
    </message>
</context>
<context>
    <name>RungHead</name>
    <message>
        <source>Fold the replies</source>
        <translation>Свернуть реплики</translation>
    </message>
    <message>
        <source>More for this reply</source>
        <translation>Ещё для этой реплики</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>Show the replies</source>
        <translation>Показать реплики</translation>
    </message>
    <message>
        <source>Side of the reply</source>
        <translation>Сторона реплики</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>ожидаемое возражение</translation>
    </message>
</context>
<context>
    <name>RungView</name>
    <message>
        <source>Add evidence</source>
        <translation>Добавить доказательство</translation>
    </message>
    <message>
        <source>Because, so what</source>
        <translation>Потому что, что из этого</translation>
    </message>
    <message>
        <source>Delete reply</source>
        <translation>Удалить реплику</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Опустить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Поднять</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} say to this?</source>
        <translation>Ещё не написано: что на это скажет {}?</translation>
    </message>
    <message>
        <source>reply {}</source>
        <translation>реплика {}</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Flag</source>
        <translation>Флаг</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Вид тезиса</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>тез.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>доказательства</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>флаг</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>side</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>terms, dates, bottom line</source>
        <translation>термины, даты, итог</translation>
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
        <translation>1 тезис</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 место</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Закрыть поиск (Esc)</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Найти везде</translation>
    </message>
    <message>
        <source>Find in article, claims, responses, evidence, sources, notes</source>
        <translation>Найти в статье, тезисах, ответах, источниках и заметках</translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation>Таких тезисов нет.</translation>
    </message>
    <message>
        <source>Reading the debate…</source>
        <translation>Чтение дебатов…</translation>
    </message>
    <message>
        <source>Type words to look for, or choose a filter to list the claims that pass it.</source>
        <translation>Введите слова для поиска или выберите фильтр, чтобы увидеть подходящие тезисы.</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>тезисов: {:,}</translation>
    </message>
    <message>
        <source>{:,} places</source>
        <translation>мест: {:,}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>{} in {} and elsewhere</source>
        <translation>{} · {} и не только</translation>
    </message>
    <message>
        <source>{} · the first {} are listed</source>
        <translation>{} · показаны первые {}</translation>
    </message>
    <message>
        <source>“{}” stands nowhere in this debate.</source>
        <translation>«{}» в этих дебатах не встречается.</translation>
    </message>
    <message>
        <source>“{}” stands nowhere that the filters let through.</source>
        <translation>«{}» среди отобранного фильтрами не встречается.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (line {})</source>
        <translation> (строка {})</translation>
    </message>
    <message>
        <source> (lines {})</source>
        <translation> (строки {})</translation>
    </message>
    <message>
        <source> ({} more)</source>
        <translation> (ещё {})</translation>
    </message>
    <message>
        <source> since {:%Y-%m-%d, %H:%M}</source>
        <translation> с {:%Y-%m-%d, %H:%M}</translation>
    </message>
    <message>
        <source>A character</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>A debate has at least {} sides. Keep one more, or add one.</source>
        <translation>Наименьшее число сторон в дебатах: {}. Оставьте ещё одну или добавьте новую.</translation>
    </message>
    <message>
        <source>A debate has at most {} sides. Remove one first.</source>
        <translation>Наибольшее число сторон в дебатах: {}. Сначала уберите одну.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or an alias.</source>
        <translation>Ключ должен быть словом, а не списком, словарём или псевдонимом.</translation>
    </message>
    <message>
        <source>A ladder of replies has at most {} rungs. Mark a new claim and go on there.</source>
        <translation>Наибольшее число реплик в лестнице: {}. Отметьте новый тезис и продолжайте там.</translation>
    </message>
    <message>
        <source>A merge left a conflict marker here ({}); choose one of the two versions.</source>
        <translation>После слияния здесь осталась метка конфликта ({}); выберите одну из двух версий.</translation>
    </message>
    <message>
        <source>A project has at most {:,} parts; this file has more.</source>
        <translation>Наибольшее число частей в проекте: {:,}; в этом файле больше.</translation>
    </message>
    <message>
        <source>A project has at most {} sides, and {:,} responses; this file has more.</source>
        <translation>Наибольшее число сторон в проекте: {}, ответов: {:,}; в этом файле больше.</translation>
    </message>
    <message>
        <source>A second document begins here; a project is one document.</source>
        <translation>Здесь начинается второй документ; проект — это один документ.</translation>
    </message>
    <message>
        <source>A tab stands at the start of the line; indent with spaces.</source>
        <translation>В начале строки стоит табуляция; делайте отступ пробелами.</translation>
    </message>
    <message>
        <source>Aliases (*{}) are not used here; write the value out.</source>
        <translation>Псевдонимы (*{}) здесь не используются; запишите значение полностью.</translation>
    </message>
    <message>
        <source>An entry of the tray names its kind and holds the item; this one does not.</source>
        <translation>Запись «Удалённого» называет свой вид и содержит элемент; эта — нет.</translation>
    </message>
    <message>
        <source>An id is a word, not {}.</source>
        <translation>Идентификатор — это слово, а не {}.</translation>
    </message>
    <message>
        <source>An item of the kind “{}” has no place under “{}”.</source>
        <translation>Элементу вида «{}» не место под «{}».</translation>
    </message>
    <message>
        <source>Anchors (&amp;{}) are not used here; remove it.</source>
        <translation>Якоря (&amp;{}) здесь не используются; уберите его.</translation>
    </message>
    <message>
        <source>Article · {}</source>
        <translation>Статья · {}</translation>
    </message>
    <message>
        <source>Both changed this.</source>
        <translation>Это изменили оба.</translation>
    </message>
    <message>
        <source>Both of you changed this claim. Choose what becomes of each part that both wrote.</source>
        <translation>Этот тезис изменили вы оба. Выберите, что станет с каждой частью, которую написали оба.</translation>
    </message>
    <message>
        <source>Could not read {}: the system says “{}”. Copy the file elsewhere and open the copy.</source>
        <translation>Не удалось прочитать {}: система сообщает «{}». Скопируйте файл в другое место и откройте копию.</translation>
    </message>
    <message>
        <source>Could not read {}: you have no permission for that in {}. Copy the file to a folder of your own and open the copy.</source>
        <translation>Не удалось прочитать {}: у вас нет на это прав в {}. Скопируйте файл в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>Could not save {}: {}. Your work is kept; try again or save elsewhere.</source>
        <translation>Не удалось сохранить {}: {}. Ваша работа цела; попробуйте ещё раз или сохраните в другом месте.</translation>
    </message>
    <message>
        <source>Could not {} {}: you have no permission for that here. Choose another place.</source>
        <translation>Не удалось {0} {1}: здесь у вас нет на это прав. Выберите другое место.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>HTML in the Markdown</source>
        <translation>HTML в Markdown</translation>
    </message>
    <message>
        <source>Key terms</source>
        <translation>Ключевые термины</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than {} deep.</source>
        <translation>Списки и словари вложены глубже, чем допустимо (уровней: {}).</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not used here; write the values out.</source>
        <translation>Ключи слияния (&lt;&lt;) здесь не используются; запишите значения полностью.</translation>
    </message>
    <message>
        <source>No text was found in {}: {}, as a scanner makes them. Let a program recognise the text (OCR), save it, and open that.</source>
        <translation>В {} не найдено текста: {}, как после сканера. Распознайте текст (OCR), сохраните и откройте результат.</translation>
    </message>
    <message>
        <source>One of you deleted this claim and the other worked on it. It stays.</source>
        <translation>Один из вас удалил этот тезис, другой над ним работал. Он остаётся.</translation>
    </message>
    <message>
        <source>Page {} has no text: what is seen there is a picture, or nothing.</source>
        <translation>На странице {} нет текста: там изображение или пусто.</translation>
    </message>
    <message>
        <source>Pages {} have no text: what is seen there is a picture, or nothing.</source>
        <translation>На страницах {} нет текста: там изображение или пусто.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, of a project that was never saved.</source>
        <translation>Восстановлен черновик от {}; проект ни разу не сохранялся.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, {}.</source>
        <translation>Восстановлен черновик от {}, {}.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} cannot be read or is not there any more. The draft opens as a copy.</source>
        <translation>Восстановлен черновик от {}; файл {} не читается или его больше нет. Черновик откроется как копия.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} has been changed since. The draft opens as a copy beside it.</source>
        <translation>Восстановлен черновик от {}; файл {} с тех пор изменён. Черновик откроется рядом как копия.</translation>
    </message>
    <message>
        <source>Side {} has no name. Give it one.</source>
        <translation>У стороны {} нет названия. Дайте его.</translation>
    </message>
    <message>
        <source>Source · {}{}</source>
        <translation>Источник · {}{}</translation>
    </message>
    <message>
        <source>Tags ({}) are not used here; remove it.</source>
        <translation>Теги ({}) здесь не используются; уберите его.</translation>
    </message>
    <message>
        <source>That reply would answer its own side there. Hang it under another side’s words.</source>
        <translation>Там эта реплика отвечала бы своей же стороне. Поставьте её под слова другой стороны.</translation>
    </message>
    <message>
        <source>The article is not word for word what was imported.</source>
        <translation>Статья не совпадает дословно с импортированной.</translation>
    </message>
    <message>
        <source>The book has {} chapters; the longest was taken: {}.</source>
        <translation>Глав в книге: {}; взята самая длинная: {}.</translation>
    </message>
    <message>
        <source>The brief could not be typeset: {}. Your project is untouched; please report this.</source>
        <translation>Не удалось сверстать досье: {}. Ваш проект не тронут; пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <source>The brief was not finished within {:.0f} seconds. Leave out some claims and export again.</source>
        <translation>Досье не было готово за отведённое время ({:.0f} с). Уберите часть тезисов и экспортируйте снова.</translation>
    </message>
    <message>
        <source>The character {} cannot stand in a project file; remove it.</source>
        <translation>Символ {} не может стоять в файле проекта; уберите его.</translation>
    </message>
    <message>
        <source>The character “{}”</source>
        <translation>Символ «{}»</translation>
    </message>
    <message>
        <source>The debate</source>
        <translation>Дебаты</translation>
    </message>
    <message>
        <source>The document has tracked changes: what was inserted is kept, what was deleted is left out.</source>
        <translation>В документе есть записанные исправления: вставленное оставлено, удалённое не взято.</translation>
    </message>
    <message>
        <source>The file holds more than {:,} values and keys; no debate does. Something is damaged here.</source>
        <translation>Значений и ключей в файле больше, чем {:,}; в дебатах столько не бывает. Что-то повреждено.</translation>
    </message>
    <message>
        <source>The file {}: it is damaged. Look for an older copy in its folder or your backups.</source>
        <translation>Файл {}: он повреждён. Поищите более старую копию в его папке или в резервных копиях.</translation>
    </message>
    <message>
        <source>The file's structure breaks here ({}); compare the indentation and quotes with the lines above.</source>
        <translation>Здесь нарушено строение файла ({}); сравните отступы и кавычки со строками выше.</translation>
    </message>
    <message>
        <source>The format version is a whole number from 1; here it is {}.</source>
        <translation>Версия формата — целое число от 1; здесь {}.</translation>
    </message>
    <message>
        <source>The id “{}” is taken already; each is used once.</source>
        <translation>Идентификатор «{}» уже занят; каждый используется один раз.</translation>
    </message>
    <message>
        <source>The key “{}” stands here and on line {}; keep one of them.</source>
        <translation>Ключ «{}» стоит здесь и в строке {}; оставьте один.</translation>
    </message>
    <message>
        <source>The keys of “{}” should stand here, not {}.</source>
        <translation>Здесь должны стоять ключи «{}», а не {}.</translation>
    </message>
    <message>
        <source>The lock beside {} cannot be read, so somebody may have it open. Open it to read; or open it anyway, if you know that nobody has.</source>
        <translation>Блокировка рядом с {} не читается: возможно, файл у кого-то открыт. Откройте его для чтения; или всё равно откройте, если точно знаете, что это не так.</translation>
    </message>
    <message>
        <source>The page says that only a part of it is free to read: check that the article is whole.</source>
        <translation>На странице сказано, что бесплатно доступна лишь часть: проверьте, вся ли статья здесь.</translation>
    </message>
    <message>
        <source>The paper has {} of {} words. Sources are not counted.</source>
        <translation>Слов в документе: {} из {}. Источники не считаются.</translation>
    </message>
    <message>
        <source>The sentences could not be read through this time. Change the article, or open the project again.</source>
        <translation>На этот раз не удалось просмотреть фразы. Измените статью или откройте проект заново.</translation>
    </message>
    <message>
        <source>There is no dictionary “{}” here, so these words are not checked. Put {}.aff and {}.dic into {}, or choose another dictionary in the settings.</source>
        <translation>Словаря «{}» здесь нет, поэтому эти слова не проверяются. Положите {}.aff и {}.dic в {} или выберите другой словарь в настройках.</translation>
    </message>
    <message>
        <source>There is no item “{}” in this project.</source>
        <translation>В этом проекте нет элемента «{}».</translation>
    </message>
    <message>
        <source>There is no {} “{}” in this project.</source>
        <translation>В этом проекте нет: {} «{}».</translation>
    </message>
    <message>
        <source>There is no “{}” in this project to put this back into.</source>
        <translation>В этом проекте нет «{}», куда это можно вернуть.</translation>
    </message>
    <message>
        <source>They changed this claim; nothing that you changed is touched.</source>
        <translation>Этот тезис изменён в копии; ваши изменения не затронуты.</translation>
    </message>
    <message>
        <source>They deleted this claim. It goes to the tray.</source>
        <translation>Этот тезис удалён в копии. Он попадёт в «Удалённое».</translation>
    </message>
    <message>
        <source>They made this claim.</source>
        <translation>Этот тезис появился в копии.</translation>
    </message>
    <message>
        <source>This article does not seem to be in English, so its sentences are only numbered. Which of them are claims is for you to judge.</source>
        <translation>Похоже, эта статья не на английском, поэтому её фразы только пронумерованы. Какие из них тезисы, решать вам.</translation>
    </message>
    <message>
        <source>This debate has no side “{}”. Its sides are {}.</source>
        <translation>В этих дебатах нет стороны «{}». Стороны: {}.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text; a project file is.</source>
        <translation>Это не текст UTF-8, а файл проекта — всегда он.</translation>
    </message>
    <message>
        <source>This is not a CSL-JSON file: {}. In your citation manager, export as CSL-JSON and import that.</source>
        <translation>Это не файл CSL-JSON: {}. Экспортируйте из менеджера ссылок в CSL-JSON и импортируйте.</translation>
    </message>
    <message>
        <source>This is not a DebatePrep project: it does not begin with “debateprep: 1”.</source>
        <translation>Это не проект DebatePrep: он не начинается с «debateprep: 1».</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Two sides are called “{}”. Give each a name of its own.</source>
        <translation>Две стороны называются «{}». Дайте каждой своё название.</translation>
    </message>
    <message>
        <source>What was written last could not be read.</source>
        <translation>Написанное последним прочитать не удалось.</translation>
    </message>
    <message>
        <source>What you rehearsed before cannot be opened. Let the app read and write {}</source>
        <translation>Прежние репетиции не открываются. Разрешите приложению чтение и запись в {}</translation>
    </message>
    <message>
        <source>What you rehearsed before could not be read, so every claim is new again. The old file is kept: {}</source>
        <translation>Прежние репетиции не читаются, поэтому все тезисы снова новые. Старый файл сохранён: {}</translation>
    </message>
    <message>
        <source>What you write cannot be kept safe from a crash just now: {} ({}). Save the project; it is tried again every few seconds.</source>
        <translation>Написанное сейчас не защищено от сбоя: {} ({}). Сохраните проект; попытка повторяется каждые несколько секунд.</translation>
    </message>
    <message>
        <source>With the copy comes: {}.</source>
        <translation>С копией придёт: {}.</translation>
    </message>
    <message>
        <source>Your rating is not kept: the app could not write its file. The sitting goes on; free some space, or let the app write in {}</source>
        <translation>Ваша оценка не сохранена: приложение не смогло записать файл. Сеанс продолжается; освободите место или разрешите запись в {}</translation>
    </message>
    <message>
        <source>a comment in the margin</source>
        <translation>комментарий на полях</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>a line of signs only</source>
        <translation>строка из одних знаков</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a map of keys</source>
        <translation>словарь ключей</translation>
    </message>
    <message>
        <source>a menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>a notice about cookies</source>
        <translation>уведомление о cookie</translation>
    </message>
    <message>
        <source>a notice over the page</source>
        <translation>окно поверх страницы</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a running head or foot</source>
        <translation>колонтитул</translation>
    </message>
    <message>
        <source>about the author or the date</source>
        <translation>об авторе или дате</translation>
    </message>
    <message>
        <source>add article</source>
        <translation>добавление статьи</translation>
    </message>
    <message>
        <source>add comment</source>
        <translation>добавление комментария</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>добавление доказательства</translation>
    </message>
    <message>
        <source>add passage to {}</source>
        <translation>добавление отрывка к {}</translation>
    </message>
    <message>
        <source>add reply</source>
        <translation>добавление реплики</translation>
    </message>
    <message>
        <source>add side {}</source>
        <translation>добавление стороны {}</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>добавление источника</translation>
    </message>
    <message>
        <source>add “{}” to the words</source>
        <translation>добавление «{}» к словам</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>точки согласия</translation>
    </message>
    <message>
        <source>an advertisement</source>
        <translation>реклама</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>архив с другими файлами</translation>
    </message>
    <message>
        <source>an offer to subscribe</source>
        <translation>предложение подписки</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>статья «{}»</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>статьи</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>задаёт вопрос</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>because</source>
        <translation>потому что</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>рядом со статьёй</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>bring back {}</source>
        <translation>возвращение: {}</translation>
    </message>
    <message>
        <source>buttons for sharing</source>
        <translation>кнопки «Поделиться»</translation>
    </message>
    <message>
        <source>can be checked as a fact</source>
        <translation>можно проверить как факт</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>изменение настроек</translation>
    </message>
    <message>
        <source>change the article’s details</source>
        <translation>изменение сведений о статье</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>изменено обоими</translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation>изменено в копии</translation>
    </message>
    <message>
        <source>choose basis</source>
        <translation>выбор основания</translation>
    </message>
    <message>
        <source>choose kind</source>
        <translation>выбор вида</translation>
    </message>
    <message>
        <source>choose side</source>
        <translation>выбор стороны</translation>
    </message>
    <message>
        <source>choose source</source>
        <translation>выбор источника</translation>
    </message>
    <message>
        <source>choose stance</source>
        <translation>выбор позиции</translation>
    </message>
    <message>
        <source>choose strength</source>
        <translation>выбор силы</translation>
    </message>
    <message>
        <source>choose what is printed</source>
        <translation>выбор того, что печатается</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>тезис</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>тезис {}</translation>
    </message>
    <message>
        <source>claim {}: {}</source>
        <translation>тезис {}: {}</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>тез.</translation>
    </message>
    <message>
        <source>claims that one thing causes another: “{}”</source>
        <translation>утверждает причину и следствие: «{}»</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>comment resolved</source>
        <translation>комментарий закрыт</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>комментарии читателей</translation>
    </message>
    <message>
        <source>compares: “{}”</source>
        <translation>сравнивает: «{}»</translation>
    </message>
    <message>
        <source>correct the article</source>
        <translation>исправление статьи</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>delete claim {}</source>
        <translation>удаление тезиса {}</translation>
    </message>
    <message>
        <source>delete comment</source>
        <translation>удаление комментария</translation>
    </message>
    <message>
        <source>delete reply</source>
        <translation>удаление реплики</translation>
    </message>
    <message>
        <source>delete source</source>
        <translation>удаление источника</translation>
    </message>
    <message>
        <source>deleted by one, changed by the other</source>
        <translation>одним удалено, другим изменено</translation>
    </message>
    <message>
        <source>deleted by them</source>
        <translation>удалено в копии</translation>
    </message>
    <message>
        <source>deleted under tracked changes</source>
        <translation>удалено в режиме исправлений</translation>
    </message>
    <message>
        <source>denies something outright: “{}”</source>
        <translation>решительно отрицает: «{}»</translation>
    </message>
    <message>
        <source>denies something: “{}”</source>
        <translation>отрицает: «{}»</translation>
    </message>
    <message>
        <source>describe source</source>
        <translation>описание источника</translation>
    </message>
    <message>
        <source>dismiss suggestion</source>
        <translation>отклонение подсказки</translation>
    </message>
    <message>
        <source>draft reply {}</source>
        <translation>написание реплики {}</translation>
    </message>
    <message>
        <source>draft response</source>
        <translation>написание ответа</translation>
    </message>
    <message>
        <source>draw red line</source>
        <translation>проведение красной линии</translation>
    </message>
    <message>
        <source>draws a conclusion: “{}”</source>
        <translation>делает вывод: «{}»</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>доказательство</translation>
    </message>
    <message>
        <source>explains by a reason or an aim: “{}”</source>
        <translation>объясняет причиной или целью: «{}»</translation>
    </message>
    <message>
        <source>flag as “{}”</source>
        <translation>добавление флага «{}»</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>скрыто на странице</translation>
    </message>
    <message>
        <source>holds nothing but zero bytes</source>
        <translation>содержит только нулевые байты</translation>
    </message>
    <message>
        <source>holds only under a condition: “{}”</source>
        <translation>верно лишь при условии: «{}»</translation>
    </message>
    <message>
        <source>import 1 source</source>
        <translation>импорт 1 источника</translation>
    </message>
    <message>
        <source>import {} sources</source>
        <translation>импорт источников ({})</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>интерес</translation>
    </message>
    <message>
        <source>is a heading, or part of a list</source>
        <translation>заголовок или часть списка</translation>
    </message>
    <message>
        <source>is a note on the author</source>
        <translation>заметка об авторе</translation>
    </message>
    <message>
        <source>is about one person: “{}”</source>
        <translation>об одном человеке: «{}»</translation>
    </message>
    <message>
        <source>is about the author: “{}”</source>
        <translation>об авторе: «{}»</translation>
    </message>
    <message>
        <source>is about the text or the meeting itself: “{}”</source>
        <translation>о самом тексте или встрече: «{}»</translation>
    </message>
    <message>
        <source>is announced as a point of its own: “{}”</source>
        <translation>объявлено отдельным пунктом: «{}»</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is hedged (ask how sure the author can be): “{}”</source>
        <translation>сказано с оговоркой (насколько автор может быть уверен?): «{}»</translation>
    </message>
    <message>
        <source>is mostly somebody’s words in quotation marks</source>
        <translation>в основном чужие слова в кавычках</translation>
    </message>
    <message>
        <source>is put without exception: “{}”</source>
        <translation>без исключений: «{}»</translation>
    </message>
    <message>
        <source>is the author's own view: “{}”</source>
        <translation>мнение самого автора: «{}»</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>издатель</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>обрывается</translation>
    </message>
    <message>
        <source>it cannot be read as JSON</source>
        <translation>не читается как JSON</translation>
    </message>
    <message>
        <source>it did not come back as it was written</source>
        <translation>прочитано не то, что было записано</translation>
    </message>
    <message>
        <source>it holds no list of sources</source>
        <translation>в нём нет списка источников</translation>
    </message>
    <message>
        <source>its page is a picture</source>
        <translation>страница — изображение</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>её слова</translation>
    </message>
    <message>
        <source>its {} pages are pictures</source>
        <translation>все страницы ({}) — изображения</translation>
    </message>
    <message>
        <source>judges: “{}”</source>
        <translation>оценивает: «{}»</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>kind of evidence</source>
        <translation>вид доказательства</translation>
    </message>
    <message>
        <source>leaves the question open: “{}”</source>
        <translation>оставляет вопрос открытым: «{}»</translation>
    </message>
    <message>
        <source>links</source>
        <translation>ссылки</translation>
    </message>
    <message>
        <source>mark as {}</source>
        <translation>выбор статуса «{}»</translation>
    </message>
    <message>
        <source>mark claim {}</source>
        <translation>выделение тезиса {}</translation>
    </message>
    <message>
        <source>mark slip</source>
        <translation>добавление [sic]</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>merge claim {} into {}</source>
        <translation>присоединение тезиса {} к {}</translation>
    </message>
    <message>
        <source>merge copy</source>
        <translation>объединение с копией</translation>
    </message>
    <message>
        <source>merge with the file</source>
        <translation>объединение с файлом</translation>
    </message>
    <message>
        <source>move article</source>
        <translation>перемещение статьи</translation>
    </message>
    <message>
        <source>move claim {}</source>
        <translation>перемещение тезиса {}</translation>
    </message>
    <message>
        <source>move reply</source>
        <translation>перемещение реплики</translation>
    </message>
    <message>
        <source>move words</source>
        <translation>перенос слов</translation>
    </message>
    <message>
        <source>name the theme</source>
        <translation>ввод темы</translation>
    </message>
    <message>
        <source>near the title</source>
        <translation>рядом с заголовком</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>newer than the file: {}</source>
        <translation>новее файла: {}</translation>
    </message>
    <message>
        <source>not put into words yet</source>
        <translation>ещё не сформулировано</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>ничего не изменилось</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>открытый вопрос</translation>
    </message>
    <message>
        <source>outside the main text</source>
        <translation>вне основного текста</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>номера страниц</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>отрывок</translation>
    </message>
    <message>
        <source>passes a judgement: “{}”</source>
        <translation>выносит суждение: «{}»</translation>
    </message>
    <message>
        <source>pinpoint</source>
        <translation>точное место</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>pointers to other articles</source>
        <translation>ссылки на другие статьи</translation>
    </message>
    <message>
        <source>predicts: “{}”</source>
        <translation>предсказывает: «{}»</translation>
    </message>
    <message>
        <source>presents something as proven or certain: “{}”</source>
        <translation>подаёт как доказанное или бесспорное: «{}»</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>личные заметки</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>издание</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>re-attach {}</source>
        <translation>восстановление привязки {}</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>красная линия</translation>
    </message>
    <message>
        <source>remarks on it</source>
        <translation>флаги</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>удаление статьи</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>удаление доказательства</translation>
    </message>
    <message>
        <source>remove passage of {}</source>
        <translation>удаление отрывка {}</translation>
    </message>
    <message>
        <source>replace the article’s text</source>
        <translation>обновление текста статьи</translation>
    </message>
    <message>
        <source>reports someone else’s view</source>
        <translation>передаёт чужое мнение</translation>
    </message>
    <message>
        <source>reports what somebody said or thinks: “{}”</source>
        <translation>передаёт чьи-то слова или мысли: «{}»</translation>
    </message>
    <message>
        <source>reshape mark of {}</source>
        <translation>изменение отметки {}</translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation>изменение статуса «решено»</translation>
    </message>
    <message>
        <source>response</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>restore claim</source>
        <translation>восстановление тезиса</translation>
    </message>
    <message>
        <source>restore claim {}</source>
        <translation>восстановление тезиса {}</translation>
    </message>
    <message>
        <source>says what is at stake: “{}”</source>
        <translation>говорит, что поставлено на карту: «{}»</translation>
    </message>
    <message>
        <source>says what should be done: “{}”</source>
        <translation>говорит, что следует делать: «{}»</translation>
    </message>
    <message>
        <source>set pace</source>
        <translation>выбор темпа</translation>
    </message>
    <message>
        <source>sets itself against something: “{}”</source>
        <translation>возражает чему-то: «{}»</translation>
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
        <translation>стороны</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>ошибка оригинала</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>что из этого</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message>
        <source>split claim {}</source>
        <translation>разделение тезиса {}</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>stands around the article: a byline, a date, a caption or a notice</source>
        <translation>стоит вокруг статьи: подпись, дата, заголовок рисунка или уведомление</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>входит в</translation>
    </message>
    <message>
        <source>stated or inferred</source>
        <translation>сказано или выведено</translation>
    </message>
    <message>
        <source>states how things are: “{}”</source>
        <translation>говорит, как обстоят дела: «{}»</translation>
    </message>
    <message>
        <source>states something plainly: “{}”</source>
        <translation>просто утверждает: «{}»</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>сила</translation>
    </message>
    <message>
        <source>suggest sentence again</source>
        <translation>возвращение подсказки</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>теги</translation>
    </message>
    <message>
        <source>take off “{}”</source>
        <translation>снятие флага «{}»</translation>
    </message>
    <message>
        <source>take the source’s words</source>
        <translation>получение текста источника</translation>
    </message>
    <message>
        <source>take words from the source</source>
        <translation>цитирование источника</translation>
    </message>
    <message>
        <source>takes up the title: {}</source>
        <translation>перекликается с заголовком: {}</translation>
    </message>
    <message>
        <source>tells of the past: “{}”</source>
        <translation>рассказывает о прошлом: «{}»</translation>
    </message>
    <message>
        <source>tells what happened: “{}”</source>
        <translation>рассказывает, что произошло: «{}»</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термин</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>термины</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the article’s title</source>
        <translation>заголовок статьи</translation>
    </message>
    <message>
        <source>the author’s name</source>
        <translation>имя автора</translation>
    </message>
    <message>
        <source>the choices for printing</source>
        <translation>выбор для печати</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the disk kept something else than what was written</source>
        <translation>диск сохранил не то, что было записано</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>диск сообщает об ошибке</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>the file is larger than this place allows</source>
        <translation>файл больше, чем здесь допускается</translation>
    </message>
    <message>
        <source>the folder cannot be made ({})</source>
        <translation>папку не удаётся создать ({})</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>папки больше нет</translation>
    </message>
    <message>
        <source>the foot of the page</source>
        <translation>низ страницы</translation>
    </message>
    <message>
        <source>the head of the page</source>
        <translation>верх страницы</translation>
    </message>
    <message>
        <source>the head or foot of the pages</source>
        <translation>верх или низ страниц</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>ссылка ведёт сама на себя</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>the system says “{}”</source>
        <translation>система сообщает «{}»</translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation>оглавление</translation>
    </message>
    <message>
        <source>the title, question or bottom line</source>
        <translation>название, вопрос или итог</translation>
    </message>
    <message>
        <source>the typesetter cannot be started ({})</source>
        <translation>программа вёрстки не запускается ({})</translation>
    </message>
    <message>
        <source>the typesetter stopped with status {}</source>
        <translation>программа вёрстки завершилась с кодом {}</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>this place can only be read</source>
        <translation>здесь можно только читать</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>открыто слишком много файлов</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>переводчик</translation>
    </message>
    <message>
        <source>unmark slip</source>
        <translation>удаление [sic]</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>use the other source</source>
        <translation>переход к другому источнику</translation>
    </message>
    <message>
        <source>uses a superlative: “{}”</source>
        <translation>превосходная степень: «{}»</translation>
    </message>
    <message>
        <source>with changes to what lies in the tray</source>
        <translation>с изменениями в «Удалённом»</translation>
    </message>
    <message>
        <source>word the claim</source>
        <translation>написание формулировки тезиса</translation>
    </message>
    <message>
        <source>words of the article</source>
        <translation>слова статьи</translation>
    </message>
    <message>
        <source>write</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>write agreed ground</source>
        <translation>написание точек согласия</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>написание заметок</translation>
    </message>
    <message>
        <source>write open question</source>
        <translation>написание открытого вопроса</translation>
    </message>
    <message>
        <source>write pinpoint</source>
        <translation>указание точного места</translation>
    </message>
    <message>
        <source>write quotation</source>
        <translation>написание цитаты</translation>
    </message>
    <message>
        <source>write red line</source>
        <translation>написание красной линии</translation>
    </message>
    <message>
        <source>write source</source>
        <translation>ввод сведений об источнике</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>у вас нет прав на запись</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>ваша квота на этом диске исчерпана</translation>
    </message>
    <message>
        <source>{} It stands on line {} already.</source>
        <translation>{} Это уже есть в строке {}.</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>добавлено: {}</translation>
    </message>
    <message>
        <source>{} cannot be read as a project. Line {}, column {}: {}{}</source>
        <translation>{} не читается как проект. Строка {}, столбец {}: {}{}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>изменено: {}</translation>
    </message>
    <message>
        <source>{} changed by both</source>
        <translation>изменено обоими: {}</translation>
    </message>
    <message>
        <source>{} claim changed</source>
        <translation>изменён {} тезис</translation>
    </message>
    <message>
        <source>{} claim changed by both</source>
        <translation>{} тезис изменён обоими</translation>
    </message>
    <message>
        <source>{} claim deleted by one and changed by the other</source>
        <translation>{} тезис одним удалён, другим изменён</translation>
    </message>
    <message>
        <source>{} claim deleted by them</source>
        <translation>{} тезис удалён в копии</translation>
    </message>
    <message>
        <source>{} claim new</source>
        <translation>{} новый тезис</translation>
    </message>
    <message>
        <source>{} claims changed</source>
        <translation>тезисов изменено: {}</translation>
    </message>
    <message>
        <source>{} claims changed by both</source>
        <translation>тезисов изменено обоими: {}</translation>
    </message>
    <message>
        <source>{} claims deleted by one and changed by the other</source>
        <translation>тезисов, одним удалённых, другим изменённых: {}</translation>
    </message>
    <message>
        <source>{} claims deleted by them</source>
        <translation>тезисов удалено в копии: {}</translation>
    </message>
    <message>
        <source>{} claims new</source>
        <translation>новых тезисов: {}</translation>
    </message>
    <message>
        <source>{} could not be read to its end: the file is damaged, or made to do harm. Get it from where it was published, or save the article as text and open that.</source>
        <translation>{} не удалось прочитать до конца: файл повреждён или создан во вред. Возьмите его там, где он опубликован, или сохраните статью как текст и откройте её.</translation>
    </message>
    <message>
        <source>{} could not be read: the system says “{}”. Close some programs and open it again.</source>
        <translation>{} не удалось прочитать: система сообщает «{}». Закройте часть программ и откройте снова.</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>удалено: {}</translation>
    </message>
    <message>
        <source>{} deleted by one and changed by the other</source>
        <translation>одним удалено, другим изменено: {}</translation>
    </message>
    <message>
        <source>{} deleted by them</source>
        <translation>удалено в копии: {}</translation>
    </message>
    <message>
        <source>{} does not end in a format that can be written. Give it the ending {}.</source>
        <translation>Расширение {} не из тех, что можно записать. Дайте файлу расширение {}.</translation>
    </message>
    <message>
        <source>{} has no words in it. Choose the file that holds the article's text.</source>
        <translation>В {} нет слов. Выберите файл с текстом статьи.</translation>
    </message>
    <message>
        <source>{} has {:,} pages; an article may have {:,}. Save only the article's pages and open those.</source>
        <translation>{}: страниц {:,}; для статьи допускается {:,}. Сохраните только страницы статьи и откройте их.</translation>
    </message>
    <message>
        <source>{} has {}; a project may have {}. It is probably not a project: choose a file that ends in .debate.yaml.</source>
        <translation>Размер {} — {}; для проекта допускается {}. Вероятно, это не проект: выберите файл с окончанием .debate.yaml.</translation>
    </message>
    <message>
        <source>{} has {}; an article may have {}. Save only the article's text and open that.</source>
        <translation>Размер {} — {}; для статьи допускается {}. Сохраните только текст статьи и откройте его.</translation>
    </message>
    <message>
        <source>{} in another order</source>
        <translation>{} — в другом порядке</translation>
    </message>
    <message>
        <source>{} is an old Office file (.doc) or one with a password. Open it in Word or LibreOffice, save it as .docx without a password, and open that.</source>
        <translation>{} — старый файл Office (.doc) или файл с паролем. Откройте его в Word или LibreOffice, сохраните как .docx без пароля и откройте.</translation>
    </message>
    <message>
        <source>{} is closed with a password. Open it in the program that made it, save it without one, and open that.</source>
        <translation>{} закрыт паролем. Откройте его в программе, где он создан, сохраните без пароля и откройте.</translation>
    </message>
    <message>
        <source>{} is damaged, cut off, or another kind of file than its name says. Get the file again, or save the article as text and open that.</source>
        <translation>{} повреждён, обрезан или иного типа, чем говорит имя. Получите файл заново или сохраните статью как текст и откройте её.</translation>
    </message>
    <message>
        <source>{} is in no font of this computer; an empty box stands for it, and the PDF is not archival.</source>
        <translation>{}: нет ни в одном шрифте этого компьютера; вместо него стоит пустой квадрат, и PDF не архивный.</translation>
    </message>
    <message>
        <source>{} is in none of the shipped fonts; the brief was made with a font of this computer.</source>
        <translation>{}: нет в поставляемых шрифтах; досье сделано шрифтом этого компьютера.</translation>
    </message>
    <message>
        <source>{} is not a file of sources that can be read. In your citation manager, export as BibTeX (.bib), RIS (.ris) or CSL-JSON (.json) and import that.</source>
        <translation>{} — не читаемый файл источников. Экспортируйте из менеджера ссылок в BibTeX (.bib), RIS (.ris) или CSL-JSON (.json) и импортируйте.</translation>
    </message>
    <message>
        <source>{} is not a file that can be opened. Choose a file.</source>
        <translation>{} — не файл, который можно открыть. Выберите файл.</translation>
    </message>
    <message>
        <source>{} is not a file that can be read. Choose the article's file itself.</source>
        <translation>{} — не файл, который можно прочитать. Выберите сам файл статьи.</translation>
    </message>
    <message>
        <source>{} is not a folder that can be looked into. Name the folder of the projects.</source>
        <translation>{} — не папка, в которую можно заглянуть. Укажите папку с проектами.</translation>
    </message>
    <message>
        <source>{} is not a text file: it holds bytes that are not letters. Open it in the program that made it, save the article as text, and open that.</source>
        <translation>{} — не текстовый файл: в нём есть байты, которые не буквы. Откройте его в программе, где он создан, сохраните статью как текст и откройте её.</translation>
    </message>
    <message>
        <source>{} is not there. Check the name, or look for where it was moved: {}</source>
        <translation>{} не найден. Проверьте имя или поищите, куда он перемещён: {}</translation>
    </message>
    <message>
        <source>{} is open in another window already{}. Open it to read here, or go on in that window.</source>
        <translation>{} уже открыт в другом окне{}. Откройте его здесь для чтения или продолжайте в том окне.</translation>
    </message>
    <message>
        <source>{} is open on the computer {}{}. Open it to read; or open it anyway, if you know that it is closed there.</source>
        <translation>{} открыт на компьютере {}{}. Откройте его для чтения; или всё равно откройте, если знаете, что там он закрыт.</translation>
    </message>
    <message>
        <source>{} is {}, not an article. Choose the file that holds the article's text.</source>
        <translation>{} — это {}, а не статья. Выберите файл с текстом статьи.</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>новых: {}</translation>
    </message>
    <message>
        <source>{} paragraph found, {} kept</source>
        <translation>найден {} абзац, оставлено: {}</translation>
    </message>
    <message>
        <source>{} paragraphs found, {} kept</source>
        <translation>найдено абзацев: {}, оставлено: {}</translation>
    </message>
    <message>
        <source>{} source read</source>
        <translation>прочитан {} источник</translation>
    </message>
    <message>
        <source>{} sources read</source>
        <translation>прочитано источников: {}</translation>
    </message>
    <message>
        <source>{} takes more memory than an article may. Save only the article's text and open that.</source>
        <translation>{} требует больше памяти, чем допускается для статьи. Сохраните только текст статьи и откройте его.</translation>
    </message>
    <message>
        <source>{} unpacks to more than {}, and an article never does. Save only the article's text and open that.</source>
        <translation>{} распаковывается больше чем в {}, а статьи такими не бывают. Сохраните только текст статьи и откройте его.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it. Your work is kept, and nothing was written over theirs: save, and choose what becomes of both.</source>
        <translation>{} изменил кто-то другой, пока он был у вас открыт. Ваша работа цела, и чужое не затёрто: сохраните и выберите, что станет с обоими вариантами.</translation>
    </message>
    <message>
        <source>{} was not read to its end, as you wished. Nothing was changed.</source>
        <translation>{}: чтение прервано по вашему желанию. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{} was not read within {:.0f} seconds. Save only the article's text and open that.</source>
        <translation>{} не удалось прочитать за отведённое время ({:.0f} с). Сохраните только текст статьи и откройте его.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} added</source>
        <translation>{1}: добавлено {0}</translation>
    </message>
    <message>
        <source>{} {} changed</source>
        <translation>{1}: изменено {0}</translation>
    </message>
    <message>
        <source>{} {} deleted</source>
        <translation>{1}: удалено {0}</translation>
    </message>
    <message>
        <source>{} {} newer than the file</source>
        <translation>{1}: новее файла — {0}</translation>
    </message>
    <message>
        <source>{}; 1 entry could not be read{}.</source>
        <translation>{}; не прочитана 1 запись{}.</translation>
    </message>
    <message>
        <source>{}; {} entries could not be read{}.</source>
        <translation>{}; не прочитано записей: {}{}.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>“{}” cannot take that value for “{}”.</source>
        <translation>«{}» не может принять это значение для «{}».</translation>
    </message>
    <message>
        <source>“{}” does not name one day of the calendar. Write it as 2026-12-01.</source>
        <translation>«{}» — не день календаря. Пишите так: 2026-12-01.</translation>
    </message>
    <message>
        <source>“{}” has no place under “{}”.</source>
        <translation>«{}» не место под «{}».</translation>
    </message>
    <message>
        <source>“{}” is a list of texts, not {}.</source>
        <translation>«{}» — список текстов, а не {}.</translation>
    </message>
    <message>
        <source>“{}” is a list, each entry behind a dash, not {}.</source>
        <translation>«{}» — список, где перед каждой записью тире, а не {}.</translation>
    </message>
    <message>
        <source>“{}” is a list, not {}.</source>
        <translation>«{}» — список, а не {}.</translation>
    </message>
    <message>
        <source>“{}” is a map from side to text, not {}.</source>
        <translation>«{}» — словарь «сторона: текст», а не {}.</translation>
    </message>
    <message>
        <source>“{}” is a text, not {}. Put quotes around it if it is meant as one.</source>
        <translation>«{}» — текст, а не {}. Заключите его в кавычки, если это и есть текст.</translation>
    </message>
    <message>
        <source>“{}” is a whole number, not {}.</source>
        <translation>«{}» — целое число, а не {}.</translation>
    </message>
    <message>
        <source>“{}” is another debate than “{}”, not a copy of it. Open it by itself and copy what you need.</source>
        <translation>«{}» — другие дебаты, а не копия «{}». Откройте их отдельно и скопируйте нужное.</translation>
    </message>
    <message>
        <source>“{}” is in this project already.</source>
        <translation>«{}» уже есть в этом проекте.</translation>
    </message>
    <message>
        <source>“{}” is not a date of the calendar. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>«{}» — не дата календаря. Пишите 2012-05-23, 2012-05 или 2012.</translation>
    </message>
    <message>
        <source>“{}” is true or false, not {}.</source>
        <translation>«{}» — истина или ложь, а не {}.</translation>
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
        <translation> сл./мин</translation>
    </message>
    <message>
        <source>1,000 words</source>
        <translation>1000 слов</translation>
    </message>
    <message>
        <source>1,500 words</source>
        <translation>1500 слов</translation>
    </message>
    <message>
        <source>100 words</source>
        <translation>100 слов</translation>
    </message>
    <message>
        <source>2,000 words</source>
        <translation>2000 слов</translation>
    </message>
    <message>
        <source>200 words</source>
        <translation>200 слов</translation>
    </message>
    <message>
        <source>300 words</source>
        <translation>300 слов</translation>
    </message>
    <message>
        <source>400 words</source>
        <translation>400 слов</translation>
    </message>
    <message>
        <source>500 words</source>
        <translation>500 слов</translation>
    </message>
    <message>
        <source>750 words</source>
        <translation>750 слов</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2012-05-23, 2012-05 or 2012. A source that is later is marked as out of role.</source>
        <translation>День, месяц или год: 2012-05-23, 2012-05 или 2012. Более поздний источник отмечается как выходящий из роли.</translation>
    </message>
    <message>
        <source>A page to mark by</source>
        <translation>Страница для оценки</translation>
    </message>
    <message>
        <source>A response that takes longer says so.</source>
        <translation>Ответ, который длится дольше, будет помечен.</translation>
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
        <translation>Все стороны</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation>Вместе с этим</translation>
    </message>
    <message>
        <source>Also in the file’s own details; comments stay out too.</source>
        <translation>Также в свойствах файла; комментарии тоже не войдут.</translation>
    </message>
    <message>
        <source>An article that you set otherwise under View, Reading, keeps its own.</source>
        <translation>Статья, которую вы настроили иначе («Вид», «Чтение»), останется при своём.</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Как в статье</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Blind: leave out author and school</source>
        <translation>Анонимно: без автора и школы</translation>
    </message>
    <message>
        <source>Both on one side</source>
        <translation>Всё на одной стороне листа</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По статусу</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Проверять орфографию</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, автор и дата</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, сноски</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Стиль ссылок</translation>
    </message>
    <message>
        <source>Claim in front, response behind</source>
        <translation>Тезис спереди, ответ сзади</translation>
    </message>
    <message>
        <source>Claims and notes are set larger and smaller in step.</source>
        <translation>Тезисы и заметки увеличиваются и уменьшаются вместе с ними.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Комитет</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Cue cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Day of the debate</source>
        <translation>День дебатов</translation>
    </message>
    <message>
        <source>Day of the role-play</source>
        <translation>День ролевой игры</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Дебаты</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>English, United Kingdom</source>
        <translation>Английский, Великобритания</translation>
    </message>
    <message>
        <source>English, United States</source>
        <translation>Английский, США</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Каждые 10 минут</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>Каждые 2 минуты</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Каждые 5 минут</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Каждую минуту</translation>
    </message>
    <message>
        <source>Every project opens at the claim, the view and the line where you left it.</source>
        <translation>Каждый проект открывается на тезисе, виде и строке, где вы его оставили.</translation>
    </message>
    <message>
        <source>Faint dots under the sentences that are most like claims; Tab goes from one to the next.</source>
        <translation>Бледные точки под фразами, больше всего похожими на тезисы; Tab переводит от одной к другой.</translation>
    </message>
    <message>
        <source>Flow sheet</source>
        <translation>Лист записей</translation>
    </message>
    <message>
        <source>Font of articles and responses</source>
        <translation>Шрифт статей и ответов</translation>
    </message>
    <message>
        <source>For straight ones that you type, in the project’s language. Backspace right after takes the straight one back.</source>
        <translation>Вместо прямых, которые вы набираете, на языке проекта. Backspace сразу после вернёт прямую.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>It stands first.</source>
        <translation>Она стоит первой.</translation>
    </message>
    <message>
        <source>Keep the line being written in the middle</source>
        <translation>Держать текущую строку посередине</translation>
    </message>
    <message>
        <source>Kinds and stances</source>
        <translation>Виды и позиции</translation>
    </message>
    <message>
        <source>Kinds of claims</source>
        <translation>Виды тезисов</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Язык заголовков</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Length of a position paper</source>
        <translation>Объём позиционного документа</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Лимиты</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
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
        <translation>Больше</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Мои слова</translation>
    </message>
    <message>
        <source>Narrow, ¾ inch</source>
        <translation>Узкие, ¾ дюйма</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не выбрана</translation>
    </message>
    <message>
        <source>Nothing glides or blinks. Where the system asks for that, it holds without this.</source>
        <translation>Ничто не скользит и не мигает. Если об этом просит система, это действует и без этой настройки.</translation>
    </message>
    <message>
        <source>Of what a document says itself. Your own words stay as they are.</source>
        <translation>Язык того, что документ говорит сам. Ваши слова остаются как есть.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>По одному в строке.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones.</source>
        <translation>По одному в строке; пусто — обычные.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones. A claim keeps the kind that it has.</source>
        <translation>По одному в строке; пусто — обычные. У тезиса остаётся вид, который у него есть.</translation>
    </message>
    <message>
        <source>Only a project that has a file. You are never asked, and told only if it does not work.</source>
        <translation>Только проект, у которого есть файл. Без вопросов; вы узнаете, только если не получится.</translation>
    </message>
    <message>
        <source>Only these claims</source>
        <translation>Только эти тезисы</translation>
    </message>
    <message>
        <source>Only what every side has ready</source>
        <translation>Только готовое у каждой стороны</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>Открывать последний проект при запуске</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Порядок тезисов</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Позиционный документ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Личные заметки</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Response, Measure my pace, finds out yours.</source>
        <translation>Ваш темп определит «Ответ», «Измерить мой темп».</translation>
    </message>
    <message>
        <source>Right in every project, one a line.</source>
        <translation>Верны в каждом проекте, по одному в строке.</translation>
    </message>
    <message>
        <source>Right in this project, one a line; they travel with its file.</source>
        <translation>Верны в этом проекте, по одному в строке; хранятся в его файле.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Автосохранение</translation>
    </message>
    <message>
        <source>Say on page 1 what is where</source>
        <translation>Содержание на странице 1</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Самопроверка</translation>
    </message>
    <message>
        <source>Set quotation marks as they are printed</source>
        <translation>Ставить типографские кавычки</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>Размер статей</translation>
    </message>
    <message>
        <source>Size of responses</source>
        <translation>Размер ответов</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Speaking pace</source>
        <translation>Темп речи</translation>
    </message>
    <message>
        <source>Speaking pace in new projects</source>
        <translation>Темп речи в новых проектах</translation>
    </message>
    <message>
        <source>Speech sheet</source>
        <translation>Текст речи</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Stances of responses</source>
        <translation>Позиции ответов</translation>
    </message>
    <message>
        <source>Stands beside your comments.</source>
        <translation>Стоит рядом с вашими комментариями.</translation>
    </message>
    <message>
        <source>Suggest claims in articles</source>
        <translation>Подсказывать тезисы в статьях</translation>
    </message>
    <message>
        <source>The claim scrolls along, as the paper does in a typewriter.</source>
        <translation>Тезис прокручивается, как бумага в пишущей машинке.</translation>
    </message>
    <message>
        <source>The day it is held: 2026-12-01. The overview counts the days that are left.</source>
        <translation>День проведения: 2026-12-01. В обзоре видно, сколько дней осталось.</translation>
    </message>
    <message>
        <source>The foot of the window counts what you write in claims, responses and red lines since the project was opened.</source>
        <translation>Внизу окна считается написанное в тезисах, ответах и красных линиях с открытия проекта.</translation>
    </message>
    <message>
        <source>The side I speak for</source>
        <translation>Сторона, за которую я говорю</translation>
    </message>
    <message>
        <source>Their codes, one a line; none for all.</source>
        <translation>Коды, по одному в строке; пусто — все.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Time for a response</source>
        <translation>Время на ответ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Turn the sheet at its long edge to print the backs.</source>
        <translation>Чтобы напечатать обороты, переверните лист по длинному краю.</translation>
    </message>
    <message>
        <source>Two to four. The label stands above a side’s responses.</source>
        <translation>От двух до четырёх. Подпись стоит над ответами стороны.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Usual, 1 inch</source>
        <translation>Обычные, 1 дюйм</translation>
    </message>
    <message>
        <source>What is decided in the end, in one sentence.</source>
        <translation>Что решается в итоге, одной фразой.</translation>
    </message>
    <message>
        <source>What is looked at, one a line, perhaps with its weight: Sources · 20</source>
        <translation>Что оценивается, по одному в строке, можно с весом: Источники · 20</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что печатается</translation>
    </message>
    <message>
        <source>What you write is not touched, nor what is printed.</source>
        <translation>Это не меняет ни ваш текст, ни то, что печатается.</translation>
    </message>
    <message>
        <source>Wide margin for comments</source>
        <translation>Широкое поле для комментариев</translation>
    </message>
    <message>
        <source>Wide, 1¼ inches</source>
        <translation>Широкие, 1¼ дюйма</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Word goal for a sitting</source>
        <translation>Цель по словам на сеанс</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words in Cyrillic letters are looked up in one of their own.</source>
        <translation>Слова кириллицей проверяются по отдельному словарю.</translation>
    </message>
    <message>
        <source>Words of this project</source>
        <translation>Слова этого проекта</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Groups of settings</source>
        <translation>Группы настроек</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Этот проект</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find an action, or its keys</source>
        <translation>Найти действие или его клавиши</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>No action is called that, and none has these keys.</source>
        <translation>Нет действия с таким названием или такими клавишами.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{} · differs</source>
        <translation>{} · различается</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Mark as draft</source>
        <translation>Отметить как черновик</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Отметить как готовое</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} answer?</source>
        <translation>Ещё не написано: что ответит {}?</translation>
    </message>
    <message>
        <source>Stance of {}</source>
        <translation>Позиция: {}</translation>
    </message>
    <message>
        <source>Status of {}</source>
        <translation>Статус: {}</translation>
    </message>
    <message>
        <source>choose a stance</source>
        <translation>выбрать позицию</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
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
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Move {} down</source>
        <translation>Опустить: {}</translation>
    </message>
    <message>
        <source>Move {} up</source>
        <translation>Поднять: {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>SidesEditor</name>
    <message>
        <source>Add side</source>
        <translation>Добавить сторону</translation>
    </message>
    <message>
        <source>{} goes to the tray with all it holds: {}. Edit, Deleted items, brings it back whole.</source>
        <translation>{} уйдёт в «Удалённое» со всем содержимым: {}. Вернуть её целиком: «Правка», «Удалённое».</translation>
    </message>
    <message>
        <source>{} leaves; nothing was written for it yet.</source>
        <translation>{} уйдёт; для этой стороны ещё ничего не написано.</translation>
    </message>
    <message>
        <source>{} piece of evidence</source>
        <translation>{} доказательство</translation>
    </message>
    <message>
        <source>{} pieces of evidence</source>
        <translation>доказательств: {}</translation>
    </message>
    <message>
        <source>{} red line</source>
        <translation>{} красная линия</translation>
    </message>
    <message>
        <source>{} red lines</source>
        <translation>красных линий: {}</translation>
    </message>
    <message>
        <source>{} replies</source>
        <translation>реплик: {}</translation>
    </message>
    <message>
        <source>{} reply</source>
        <translation>{} реплика</translation>
    </message>
    <message>
        <source>{} response</source>
        <translation>{} ответ</translation>
    </message>
    <message>
        <source>{} responses</source>
        <translation>ответов: {}</translation>
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
        <translation>Далее</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Пропустить тур</translation>
    </message>
    <message>
        <source>Tour, {} of {}</source>
        <translation>Тур, {} из {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} из {}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 или 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>As it stands on the document</source>
        <translation>Как на самом документе</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Body, publisher or parties</source>
        <translation>Орган, издательство или стороны</translation>
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
        <translation>Фамилия, Имя; по одному в строке</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выпущен</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Newspaper, journal, book or site</source>
        <translation>Газета, журнал, книга или сайт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Printed below the source</source>
        <translation>Печатается под источником</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Прочитан</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Перевод</translation>
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
        <translation>адрес</translation>
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
        <translation>не указано: {}</translation>
    </message>
    <message>
        <source>later than {}</source>
        <translation>позже {}</translation>
    </message>
    <message>
        <source>officially stated</source>
        <translation>официально заявлено</translation>
    </message>
    <message>
        <source>our inference</source>
        <translation>наш вывод</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>издание</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>кем выпущен</translation>
    </message>
    <message>
        <source>{}: “{}” is not a date. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>{}: «{}» — не дата. Напишите её как 2012-05-23, 2012-05 или 2012.</translation>
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
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Экспорт источников</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Импорт источников</translation>
    </message>
    <message>
        <source>Sources ({})</source>
        <translation>Источники ({})</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>Файл {} записан.</translation>
    </message>
    <message>
        <source>{} of them were in the library already.</source>
        <translation>Из них уже было в библиотеке: {}.</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>{} источники</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Checked</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копировать как ссылку</translation>
    </message>
    <message>
        <source>Later than {}, the day of the role-play: whoever cites it is out of role.</source>
        <translation>Позже {}, дня ролевой игры: ссылка на него выходит из роли.</translation>
    </message>
    <message>
        <source>Looks like: {}</source>
        <translation>Похоже на: {}</translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>На него пока не ссылаются.</translation>
    </message>
    <message>
        <source>Take its text from a file…</source>
        <translation>Взять его текст из файла…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>Взять тот</translation>
    </message>
    <message>
        <source>What it says, or the part that you quote: quotations are compared with it</source>
        <translation>Что в нём сказано, или та часть, которую вы цитируете: с ней сверяются цитаты</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Текст источника</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>и ещё {}</translation>
    </message>
    <message>
        <source>as it is cited</source>
        <translation>вид ссылки</translation>
    </message>
    <message>
        <source>checked by me</source>
        <translation>проверено мной</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>выбрать тип</translation>
    </message>
    <message>
        <source>cited by</source>
        <translation>где цитируется</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>нужно</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>primary: the document itself, not a report of it</source>
        <translation>первичный: сам документ, а не сообщение о нём</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>из вторых рук</translation>
    </message>
    <message>
        <source>words of the source</source>
        <translation>текст источника</translation>
    </message>
</context>
<context>
    <name>SourceLibrary</name>
    <message>
        <source>1 source</source>
        <translation>1 источник</translation>
    </message>
    <message>
        <source>A source that is typed once is offered wherever you add evidence.</source>
        <translation>Источник вводится один раз, а предлагается везде, где вы добавляете доказательство.</translation>
    </message>
    <message>
        <source>Delete source</source>
        <translation>Удалить источник</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Найти источник</translation>
    </message>
    <message>
        <source>Find by title, author or issuer</source>
        <translation>Найти по названию, автору или издателю</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Вставить ссылку…</translation>
    </message>
    <message>
        <source>Source deleted.</source>
        <translation>Источник удалён.</translation>
    </message>
    <message>
        <source>Source deleted; {} places cite it still.</source>
        <translation>Источник удалён; на него ещё ссылаются, мест: {}.</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Библиотека источников</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>источников: {}</translation>
    </message>
    <message>
        <source>‹ Back to the debate</source>
        <translation>‹ Назад к дебатам</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Источник без названия</translation>
    </message>
    <message>
        <source>not cited yet</source>
        <translation>без ссылок</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>первичный</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>не проверен</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>New source “{}”</source>
        <translation>Новый источник «{}»</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source: type three letters of it</source>
        <translation>Источник: введите три буквы</translation>
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
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Speech of {}</source>
        <translation>Речь: {}</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>начать речь</translation>
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
        <translation>Пробел</translation>
    </message>
    <message>
        <source>again</source>
        <translation>снова</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>легко</translation>
    </message>
    <message>
        <source>end · {} left</source>
        <translation>конец · осталось {}</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>ожидаемое возражение</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>продолжить</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>трудно</translation>
    </message>
    <message>
        <source>hear the counter</source>
        <translation>услышать возражение</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>reveal my response</source>
        <translation>показать мой ответ</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>начать речь</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>20 claims, answered from both sides</source>
        <translation>20 тезисов с ответами обеих сторон</translation>
    </message>
    <message>
        <source>Begin now, add the article later</source>
        <translation>Начать сейчас, статью добавить потом</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Пустой проект</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Начать со статьи…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Вставить статью</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Text, web page, Word, PDF, EPUB, ODT or RTF</source>
        <translation>Текст, веб-страница, Word, PDF, EPUB, ODT или RTF</translation>
    </message>
    <message>
        <source>The article beside both positions. One readable file. A brief on paper.</source>
        <translation>Статья и обе позиции рядом. Один понятный файл. Досье на бумаге.</translation>
    </message>
    <message>
        <source>The words that you copied</source>
        <translation>Слова, которые вы скопировали</translation>
    </message>
    <message>
        <source>You can also drop an article or a project anywhere in this window.</source>
        <translation>Статью или проект можно также перетащить в любое место этого окна.</translation>
    </message>
    <message>
        <source>Yours, a partner’s, or a template</source>
        <translation>Ваш, партнёра или шаблон</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 suggestion</source>
        <translation>1 подсказка</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Open an article, and the sentences worth answering are listed here.</source>
        <translation>Откройте статью, и здесь появятся фразы, на которые стоит ответить.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article, or choose one in the list.</source>
        <translation>Поставьте курсор во фразу статьи или выберите её в списке.</translation>
    </message>
    <message>
        <source>Put the cursor into a suggested sentence, or choose one in the list.</source>
        <translation>Поставьте курсор в подсказанную фразу или выберите её в списке.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Чтение статьи…</translation>
    </message>
    <message>
        <source>Sentence marked as a claim</source>
        <translation>Фраза отмечена как тезис</translation>
    </message>
    <message>
        <source>Suggested again</source>
        <translation>Снова в подсказках</translation>
    </message>
    <message>
        <source>The article has no sentences yet.</source>
        <translation>В статье пока нет фраз.</translation>
    </message>
    <message>
        <source>This sentence is claim {} already.</source>
        <translation>Эта фраза уже отмечена: тезис {}.</translation>
    </message>
    <message>
        <source>{} suggestions</source>
        <translation>подсказок: {}</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Dismissed</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>No sentence of this article looks like a claim. Which of them are is for you to judge.</source>
        <translation>Ни одна фраза статьи не похожа на тезис. Какие из них тезисы, судить вам.</translation>
    </message>
    <message>
        <source>Nothing is left to suggest: each sentence that may be worth answering is a claim or dismissed.</source>
        <translation>Подсказывать больше нечего: каждая фраза, на которую, возможно, стоит ответить, отмечена или отклонена.</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Sentences worth answering</source>
        <translation>Фразы, на которые стоит ответить</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Остальные</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Стоит ответить</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>тезис {}</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>says nearly the same</source>
        <translation>говорит почти то же</translation>
    </message>
    <message>
        <source>{} of {} left</source>
        <translation>осталось {} из {}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>Открыть самую новую версию</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>Файл {} записан.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Keep the marked claims ({})</source>
        <translation>Оставить отмеченные тезисы ({})</translation>
    </message>
    <message>
        <source>Keep the source library ({})</source>
        <translation>Оставить библиотеку источников ({})</translation>
    </message>
    <message>
        <source>Left out are the responses and replies, evidence, agreed ground, red lines, notes, comments, deleted items, and the names of authors and school.</source>
        <translation>Не войдут ответы и реплики, доказательства, точки согласия, красные линии, заметки, комментарии, удалённое, имена авторов и название школы.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Who opens a template begins a project of their own on it: with the article, the sides, the event, the limits and the rubric.</source>
        <translation>Кто откроет шаблон, начнёт по нему собственный проект: со статьёй, сторонами, событием, лимитами и критериями оценки.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Debate</source>
        <translation>Дебаты</translation>
    </message>
    <message>
        <source>DebatePrep templates ({})</source>
        <translation>Шаблоны DebatePrep ({})</translation>
    </message>
    <message>
        <source>Left out are {}.</source>
        <translation>Не вошло: {}.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Вошло всё.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>This is a new project. Add its article, and save it under a name of its own.</source>
        <translation>Это новый проект. Добавьте его статью и сохраните его под своим именем.</translation>
    </message>
    <message>
        <source>Wrote the template {}. {}</source>
        <translation>Шаблон {} записан. {}</translation>
    </message>
    <message>
        <source>claims: {}</source>
        <translation>тезисов: {}</translation>
    </message>
    <message>
        <source>comments: {}</source>
        <translation>комментариев: {}</translation>
    </message>
    <message>
        <source>names of authors and school</source>
        <translation>имена авторов и название школы</translation>
    </message>
    <message>
        <source>responses and replies: {}</source>
        <translation>ответов и реплик: {}</translation>
    </message>
    <message>
        <source>sources: {}</source>
        <translation>источников: {}</translation>
    </message>
    <message>
        <source>{} is the project itself. Give the template another name.</source>
        <translation>{} — это сам проект. Дайте шаблону другое имя.</translation>
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
        <translation>Инструменты</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Here you draft what each side answers to the claim.</source>
        <translation>Здесь вы пишете, что каждая сторона отвечает на тезис.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press this button to make it a claim.</source>
        <translation>Выделите фразу статьи и нажмите эту кнопку: она станет тезисом.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press {}, or this button, to make it a claim.</source>
        <translation>Выделите фразу статьи и нажмите {} или эту кнопку: она станет тезисом.</translation>
    </message>
    <message>
        <source>This counts what is prepared; click a number to see only the claims behind it.</source>
        <translation>Здесь видно, сколько подготовлено; нажмите на число, чтобы увидеть только эти тезисы.</translation>
    </message>
    <message>
        <source>This is the article: its words stay as they are, and quotations are checked against them.</source>
        <translation>Это статья: её слова не меняются, и цитаты сверяются с ними.</translation>
    </message>
    <message>
        <source>This makes the brief of it: a PDF to print, a Word file, a web page.</source>
        <translation>Отсюда получается досье: PDF для печати, файл Word, веб-страница.</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Удалённое</translation>
    </message>
    <message>
        <source>Nothing was deleted; what you delete waits here, and can be brought back.</source>
        <translation>Ничего не удалено; удалённое ждёт здесь, и его можно вернуть.</translation>
    </message>
    <message>
        <source>bring back first what it belongs to</source>
        <translation>сначала верните то, к чему это относится</translation>
    </message>
    <message>
        <source>there are {} sides already</source>
        <translation>сторон уже {}</translation>
    </message>
</context>
<context>
    <name>UnanchoredList</name>
    <message>
        <source>Unanchored ({})</source>
        <translation>Без привязки ({})</translation>
    </message>
    <message>
        <source>Unanchored passages</source>
        <translation>Отрывки без привязки</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>As it was opened</source>
        <translation>Как при открытии</translation>
    </message>
    <message>
        <source>Choose a line, and the project is as it was after that step.</source>
        <translation>Выберите строку, и проект станет таким, каким был после этого шага.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Шаги, начиная с новейшего</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save them before you go on?</source>
        <translation>Сохранить их, прежде чем продолжить?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>{} has changes that are not saved.</source>
        <translation>Есть несохранённые изменения: {}.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>article</source>
        <translation>статья</translation>
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
        <translation>признание</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>decree</source>
        <translation>указ</translation>
    </message>
    <message>
        <source>defend</source>
        <translation>защита</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>развитие</translation>
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
        <translation>история</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>больше одного</translation>
    </message>
    <message>
        <source>motive</source>
        <translation>мотив</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>не тезис</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>официальное заявление</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>опрос</translation>
    </message>
    <message>
        <source>press</source>
        <translation>пресса</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>пресс-релиз</translation>
    </message>
    <message>
        <source>qualify</source>
        <translation>оговорка</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>rebut</source>
        <translation>опровержение</translation>
    </message>
    <message>
        <source>reframe</source>
        <translation>иной ракурс</translation>
    </message>
    <message>
        <source>report</source>
        <translation>доклад</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>речь</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>сильное</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>договор</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>голословно</translation>
    </message>
    <message>
        <source>value</source>
        <translation>ценность</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабое</translation>
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
        <translation>1 тезис</translation>
    </message>
    <message>
        <source>Claim {} is as it was then. Undo takes that back.</source>
        <translation>Тезис {} снова такой, каким был тогда. «Отменить» вернёт нынешний вид.</translation>
    </message>
    <message>
        <source>Claims that are different now</source>
        <translation>Тезисы, которые теперь отличаются</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Дебаты</translation>
    </message>
    <message>
        <source>DebatePrep projects (*{})</source>
        <translation>Проекты DebatePrep (*{})</translation>
    </message>
    <message>
        <source>No claim is different now.</source>
        <translation>Сейчас ни один тезис не отличается.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Чтение …</translation>
    </message>
    <message>
        <source>Restore this claim</source>
        <translation>Восстановить этот тезис</translation>
    </message>
    <message>
        <source>Restore to a copy</source>
        <translation>Восстановить в копию</translation>
    </message>
    <message>
        <source>Restore to a copy…</source>
        <translation>Восстановить в копию…</translation>
    </message>
    <message>
        <source>Since then: {}.</source>
        <translation>С тех пор: {}.</translation>
    </message>
    <message>
        <source>The claim now, and then</source>
        <translation>Тезис сейчас и тогда</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>There is no version yet; one is kept whenever the project is opened or saved.</source>
        <translation>Версий пока нет: версия сохраняется при каждом открытии и сохранении проекта.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Версии, начиная с новейшей</translation>
    </message>
    <message>
        <source>Wrote {}. The project that is open stays as it is.</source>
        <translation>Файл {} записан. Открытый проект остаётся как есть.</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>до объединения</translation>
    </message>
    <message>
        <source>before a newer format</source>
        <translation>до нового формата</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>больше не читается</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>claims that are different now</source>
        <translation>тезисы, которые теперь отличаются</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>с тех пор удалено</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>с тех пор новое</translation>
    </message>
    <message>
        <source>opened or saved</source>
        <translation>открыто или сохранено</translation>
    </message>
    <message>
        <source>the oldest: {}</source>
        <translation>самая старая: {}</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>тезисов: {}</translation>
    </message>
    <message>
        <source>{} is the project that is open. Give the copy another name.</source>
        <translation>{} — это открытый проект. Дайте копии другое имя.</translation>
    </message>
    <message>
        <source>{}; the version before cannot be read</source>
        <translation>{}; предыдущая версия не читается</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation>Режимы</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Re-attach to selection</source>
        <translation>Привязать к выделенному</translation>
    </message>
    <message>
        <source>Remove this passage</source>
        <translation>Убрать этот отрывок</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Взять эти слова</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copy as citation</source>
        <translation>Копировать как ссылку</translation>
    </message>
</context>
</TS>

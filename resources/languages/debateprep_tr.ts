<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>ActionStates</name>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Yinele: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Geri al: {}</translation>
    </message>
    <message>
        <source>go back to the debate first</source>
        <translation>önce münazaraya dönün</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>önce bir proje açın</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>yinelenecek bir şey yok</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>geri alınacak bir şey yok</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Makale</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>İddi&amp;a</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ya&amp;rdım</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>&amp;Yanıt</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Kaynaklar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>About DebatePrep</source>
        <translation>DebatePrep hakkında</translation>
    </message>
    <message>
        <source>Add article…</source>
        <translation>Makale ekle…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Kanıt ekle</translation>
    </message>
    <message>
        <source>Add passage to this claim</source>
        <translation>Bu iddiaya pasaj ekle</translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation>Karşılık ekle</translation>
    </message>
    <message>
        <source>Article as it was</source>
        <translation>Makale olağan boyutta</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kalın</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brifing</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projeyi kapat</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Sistem renkleri</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Komut paleti…</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Künye olarak kopyala</translation>
    </message>
    <message>
        <source>Correct a typo…</source>
        <translation>Yazım hatasını düzelt…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>İddiayı sil</translation>
    </message>
    <message>
        <source>Deleted items…</source>
        <translation>Silinenler…</translation>
    </message>
    <message>
        <source>Details and citation…</source>
        <translation>Ayrıntılar ve künye…</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Öneriyi yok say</translation>
    </message>
    <message>
        <source>Duplicate for another topic…</source>
        <translation>Başka bir konu için çoğalt…</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Brifingi aktar</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>Brifingi dışa aktar…</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Kaynakları dışa aktar…</translation>
    </message>
    <message>
        <source>Find everywhere…</source>
        <translation>Her yerde bul…</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Makalede bul…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Sonrakini bul</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Öncekini bul</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Makaleye git</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>İddiaya git</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Import sources…</source>
        <translation>Kaynakları içe aktar…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>İtalik</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Klavye kısayolları…</translation>
    </message>
    <message>
        <source>Larger article</source>
        <translation>Makaleyi büyüt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Mark as the original’s slip [sic]</source>
        <translation>Özgün metnin hatası olarak işaretle [sic]</translation>
    </message>
    <message>
        <source>Mark begins a word earlier</source>
        <translation>İşaret bir sözcük önce başlasın</translation>
    </message>
    <message>
        <source>Mark begins a word later</source>
        <translation>İşaret bir sözcük sonra başlasın</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>İddia işaretle</translation>
    </message>
    <message>
        <source>Mark ends a word earlier</source>
        <translation>İşaret bir sözcük önce bitsin</translation>
    </message>
    <message>
        <source>Mark ends a word later</source>
        <translation>İşaret bir sözcük sonra bitsin</translation>
    </message>
    <message>
        <source>Mark the sentence here</source>
        <translation>Buradaki cümleyi işaretle</translation>
    </message>
    <message>
        <source>Mark the suggestion</source>
        <translation>Öneriyi işaretle</translation>
    </message>
    <message>
        <source>Measure my pace…</source>
        <translation>Konuşma hızını ölç…</translation>
    </message>
    <message>
        <source>Merge a partner’s copy…</source>
        <translation>Arkadaşın kopyasını birleştir…</translation>
    </message>
    <message>
        <source>Merge with another claim…</source>
        <translation>Başka iddiayla birleştir…</translation>
    </message>
    <message>
        <source>Move article to the left</source>
        <translation>Makaleyi sola taşı</translation>
    </message>
    <message>
        <source>Move claim down</source>
        <translation>İddiayı aşağı taşı</translation>
    </message>
    <message>
        <source>Move claim up</source>
        <translation>İddiayı yukarı taşı</translation>
    </message>
    <message>
        <source>Move reply down</source>
        <translation>Karşılığı aşağı taşı</translation>
    </message>
    <message>
        <source>Move reply up</source>
        <translation>Karşılığı yukarı taşı</translation>
    </message>
    <message>
        <source>New empty project</source>
        <translation>Yeni boş proje</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Makaleden yeni…</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Şablondan yeni…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Yeni kaynak</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Sonraki makale</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Sonraki iddia</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Sonraki eksik</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Bulunan sonraki yer</translation>
    </message>
    <message>
        <source>Next unanchored passage</source>
        <translation>Yeri kayıp sonraki pasaj</translation>
    </message>
    <message>
        <source>One field alone</source>
        <translation>Yalnız tek alan</translation>
    </message>
    <message>
        <source>One side alone</source>
        <translation>Yalnız tek taraf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Makale yapıştır…</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Künye yapıştır…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Hazırla</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Önceki iddia</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Re-attach to selection</source>
        <translation>Seçime yeniden bağla</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okuma…</translation>
    </message>
    <message>
        <source>Ready, or draft again</source>
        <translation>Hazır ya da yeniden taslak</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Makaleyi kaldır</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Metni değiştir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Şablon olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Smaller article</source>
        <translation>Makaleyi küçült</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Kaynak kitaplığı</translation>
    </message>
    <message>
        <source>Split claim at the cursor</source>
        <translation>İddiayı imleçte böl</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Tura çık</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Değişiklik geçmişi…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Sürümler…</translation>
    </message>
</context>
<context>
    <name>AnotherTopicDialog</name>
    <message>
        <source>Begin the new project</source>
        <translation>Yeni projeyi başlat</translation>
    </message>
    <message>
        <source>Begins a new project with the same sides. This one stays as it is.</source>
        <translation>Aynı taraflarla yeni bir proje başlatır. Bu proje olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Duplicate for another topic</source>
        <translation>Başka bir konu için çoğalt</translation>
    </message>
    <message>
        <source>Event, delegation and authors</source>
        <translation>Etkinlik, delegasyon ve yazarlar</translation>
    </message>
    <message>
        <source>Left out are the question and the topic, the articles, the claims with all that is said to them, and the bottom line.</source>
        <translation>Soru ve konu, makaleler, iddialar ve onlara söylenen her şey ile ana sonuç dışarıda kalır.</translation>
    </message>
    <message>
        <source>Limits, citation style, kinds and stances</source>
        <translation>Sınırlar, künye biçemi, türler ve tutumlar</translation>
    </message>
    <message>
        <source>Rubric, and how it is printed</source>
        <translation>Değerlendirme ölçütleri ve yazdırma biçimi</translation>
    </message>
    <message>
        <source>Source library ({}), key terms and timeline</source>
        <translation>Kaynak kitaplığı ({}), anahtar terimler ve zaman çizelgesi</translation>
    </message>
    <message>
        <source>Title of the new debate</source>
        <translation>Yeni tartışmanın başlığı</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 veya 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>As it stands above the article</source>
        <translation>Makalenin üstünde durduğu gibi</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Author’s interest</source>
        <translation>Yazarın çıkarı</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Soyadı, Adı</translation>
    </message>
    <message>
        <source>Newspaper, journal or site</source>
        <translation>Gazete, dergi veya site</translation>
    </message>
    <message>
        <source>One line: whom the author works or speaks for</source>
        <translation>Tek satır: yazar kimin için çalışıyor veya konuşuyor</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Yayımlandığı yer</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Okunduğu tarih</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
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
        <translation>Makale ekle</translation>
    </message>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation>Makaleler ({});;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Makale seç</translation>
    </message>
    <message>
        <source>Take the words from a file</source>
        <translation>Metni dosyadan al</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Makaleye git</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Sayfaları büyüt</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Sayfa {} / {}</translation>
    </message>
    <message>
        <source>Pages as wide as there is room</source>
        <translation>Sayfaları var olan genişliğe yay</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Sayfalar diziliyor …</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Sayfaları küçült</translation>
    </message>
    <message>
        <source>The pages are set from the claims that you mark, and from what each side answers.</source>
        <translation>Sayfalar, işaretlediğiniz iddialardan ve her tarafın yanıtlarından oluşur.</translation>
    </message>
    <message>
        <source>The pages cannot be shown just now. Export still tries its best. {}</source>
        <translation>Sayfalar şu an gösterilemiyor. Dışa aktarma yine de denenebilir. {}</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>{} is not where it was any more. Save it again there, or elsewhere.</source>
        <translation>{} artık eski yerinde değil. Yeniden oraya ya da başka bir yere kaydedin.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else.</source>
        <translation>{} başka biri tarafından değiştirildi.</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Both are merged.</source>
        <translation>İkisi birleştirildi.</translation>
    </message>
    <message>
        <source>Both are merged. Fields that were changed in both: {}. What both wrote is kept.</source>
        <translation>İkisi birleştirildi. İkisinde de değişen alanlar: {}. İki metin de korundu.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Başka biri değiştirdi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Merge takes in what they wrote and keeps what you wrote. Reload shows their file; yours is offered again at the next start.</source>
        <translation>“Birleştir” onların yazdığını ekler ve sizin yazdığınızı korur. “Yenile” onların dosyasını gösterir; sizinki bir sonraki açılışta yeniden sunulur.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Benimkini kopya olarak kaydet…</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it.</source>
        <translation>{} siz açtıktan sonra başka biri tarafından değiştirildi.</translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>As it is cited</source>
        <translation>Künyede görüneceği gibi</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Künye olarak kopyala</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied: {}</source>
        <translation>Kopyalandı: {}</translation>
    </message>
    <message>
        <source>The citation could not be set now, so nothing was copied. Try it again in a moment.</source>
        <translation>Künye şu an oluşturulamadı, bir şey kopyalanmadı. Az sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This source cannot be cited yet. Fill in what it needs in the source library.</source>
        <translation>Bu kaynağa henüz atıf yapılamaz. Eksikleri kaynak kitaplığında doldurun.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Claim and responses</source>
        <translation>İddia ve yanıtlar</translation>
    </message>
    <message>
        <source>Claim in your own words</source>
        <translation>Kendi sözlerinizle iddia</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Sonraki iddia</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Önceki iddia</translation>
    </message>
    <message>
        <source>Say the claim in your own words</source>
        <translation>İddiayı kendi sözlerinizle yazın</translation>
    </message>
    <message>
        <source>Show all sides</source>
        <translation>Tüm tarafları göster</translation>
    </message>
</context>
<context>
    <name>ClaimFacts</name>
    <message>
        <source>Flags: {}</source>
        <translation>Bayraklar: {}</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>İddianın türü</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tür</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>unanchored</source>
        <translation>yeri kayıp</translation>
    </message>
    <message>
        <source>⚑ flag</source>
        <translation>⚑ bayrak</translation>
    </message>
</context>
<context>
    <name>ClaimFoot</name>
    <message>
        <source>Agreed ground</source>
        <translation>Ortak zemin</translation>
    </message>
    <message>
        <source>For yourself; not printed</source>
        <translation>Kendiniz için; yazdırılmaz</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Açık soru</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Özel notlar</translation>
    </message>
    <message>
        <source>Red line of {}</source>
        <translation>{} için kırmızı çizgi</translation>
    </message>
    <message>
        <source>What could all sides sign?</source>
        <translation>Tüm taraflar neyi imzalayabilir?</translation>
    </message>
    <message>
        <source>What decides the exchange?</source>
        <translation>Bu tartışmayı ne belirler?</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>ortak zemin</translation>
    </message>
    <message>
        <source>comments, not printed</source>
        <translation>yorumlar, yazdırılmaz</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>açık soru</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>özel notlar</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>kırmızı çizgi</translation>
    </message>
    <message>
        <source>red lines</source>
        <translation>kırmızı çizgiler</translation>
    </message>
    <message>
        <source>{}: what it cannot accept</source>
        <translation>{}: neyi kabul edemez</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
</context>
<context>
    <name>ClaimTicks</name>
    <message>
        <source>Claims of the speech</source>
        <translation>Konuşmadaki iddialar</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Yok say</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>İşaretle</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Önerileri göster</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>The claims that you mark are listed here.</source>
        <translation>İşaretlediğiniz iddialar burada listelenir.</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} iddia</translation>
    </message>
    <message>
        <source>{} claim that cites a source of a later date</source>
        <translation>Daha geç tarihli kaynağa atıf yapan {} iddia</translation>
    </message>
    <message>
        <source>{} claim that lost its place in the article</source>
        <translation>Makaledeki yerini kaybeden {} iddia</translation>
    </message>
    <message>
        <source>{} claim that {} has not answered</source>
        <translation>{1} tarafının yanıtlamadığı {0} iddia</translation>
    </message>
    <message>
        <source>{} claim with an answer without a source</source>
        <translation>Kaynaksız yanıtı olan {} iddia</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} iddia</translation>
    </message>
    <message>
        <source>{} claims that cite a source of a later date</source>
        <translation>Daha geç tarihli kaynağa atıf yapan {} iddia</translation>
    </message>
    <message>
        <source>{} claims that lost their place in the article</source>
        <translation>Makaledeki yerini kaybeden {} iddia</translation>
    </message>
    <message>
        <source>{} claims that {} has not answered</source>
        <translation>{1} tarafının yanıtlamadığı {0} iddia</translation>
    </message>
    <message>
        <source>{} claims with an answer without a source</source>
        <translation>Kaynaksız yanıtı olan {} iddia</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment, and Return</source>
        <translation>Yorum, ardından Enter</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>Yorumu sil</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Yeni yorum</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>çözüldü</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>adsız</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>adınız</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Both</source>
        <translation>İkisi</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benimki</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Onlarınki</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>boş</translation>
    </message>
</context>
<context>
    <name>Contested</name>
    <message>
        <source>contested</source>
        <translation>tartışmalı</translation>
    </message>
    <message>
        <source>partly shared</source>
        <translation>kısmen ortak</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>ortak</translation>
    </message>
    <message>
        <source>strongly contested</source>
        <translation>çok tartışmalı</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Arkadaşın kopyasını birleştir</translation>
    </message>
    <message>
        <source>Nothing was taken from the copy.</source>
        <translation>Kopyadan hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>The copy is merged.</source>
        <translation>Kopya birleştirildi.</translation>
    </message>
    <message>
        <source>{} The merge itself can be undone.</source>
        <translation>{} Birleştirmenin kendisi geri alınabilir.</translation>
    </message>
    <message>
        <source>{} brings nothing that is not here already.</source>
        <translation>{} burada olmayan hiçbir şey getirmiyor.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct a typo</source>
        <translation>Yazım hatasını düzelt</translation>
    </message>
    <message>
        <source>Only mend what was typed or scanned wrongly. A slip of the original stays: mark it [sic].</source>
        <translation>Yalnız yanlış yazılmış ya da yanlış taranmış yerleri düzeltin. Özgün metnin hatası kalır: onu [sic] ile işaretleyin.</translation>
    </message>
    <message>
        <source>The words as they should stand</source>
        <translation>Doğru metin</translation>
    </message>
    <message>
        <source>The words as they should stand:</source>
        <translation>Doğru metin:</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Show all claims</source>
        <translation>Tüm iddiaları göster</translation>
    </message>
    <message>
        <source>Show these claims</source>
        <translation>Bu iddiaları göster</translation>
    </message>
    <message>
        <source>late sources {}</source>
        <translation>geç kaynak {}</translation>
    </message>
    <message>
        <source>unanchored {}</source>
        <translation>yeri kayıp {}</translation>
    </message>
    <message>
        <source>unsourced {}</source>
        <translation>kaynaksız {}</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>{} iddia</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} iddia</translation>
    </message>
    <message>
        <source>{}: {} ready, {} with a source, {} to say in all. Show what it has not answered.</source>
        <translation>{}: {} hazır, {} kaynaklı, toplam konuşma süresi {}. Yanıtlamadıklarını göster.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Raporu kopyala</translation>
    </message>
    <message>
        <source>DebatePrep met an error of its own</source>
        <translation>DebatePrep kendi içinde bir hatayla karşılaştı</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Bir sorun oluştu</translation>
    </message>
    <message>
        <source>The report says where in the program it was, and nothing that you wrote. It is sent nowhere.</source>
        <translation>Rapor, sorunun programın neresinde olduğunu söyler; yazdıklarınızdan hiçbir şey içermez. Hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <source>What you wrote last may not be safe: save the project now, under another name if need be.</source>
        <translation>Son yazdıklarınız güvende olmayabilir: projeyi şimdi, gerekirse başka bir adla kaydedin.</translation>
    </message>
    <message>
        <source>Your work is kept. What you did last may not have been done: look, and do it again.</source>
        <translation>Çalışmanız korundu. Son işleminiz yapılmamış olabilir: bakın ve yeniden yapın.</translation>
    </message>
</context>
<context>
    <name>DebateMapView</name>
    <message>
        <source>As a list</source>
        <translation>Liste olarak</translation>
    </message>
    <message>
        <source>Export the map as SVG or PNG</source>
        <translation>Haritayı SVG ya da PNG olarak dışa aktar</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Haritayı dışa aktar…</translation>
    </message>
    <message>
        <source>Larger map</source>
        <translation>Haritayı büyüt</translation>
    </message>
    <message>
        <source>Map as wide as there is room</source>
        <translation>Haritayı var olan genişliğe yay</translation>
    </message>
    <message>
        <source>Map of the debate</source>
        <translation>Münazara haritası</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Temasız</translation>
    </message>
    <message>
        <source>Smaller map</source>
        <translation>Haritayı küçült</translation>
    </message>
    <message>
        <source>Who concedes what</source>
        <translation>Kim neyi kabul ediyor</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>henüz yanıt yok</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>henüz tutum yok</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>sahipsiz</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>karşılıklar</translation>
    </message>
    <message>
        <source>{} (continued)</source>
        <translation>{} (devam)</translation>
    </message>
    <message>
        <source>{} concedes nothing</source>
        <translation>{} hiçbir şeyi kabul etmiyor</translation>
    </message>
    <message>
        <source>{} concedes {}</source>
        <translation>{} kabul ediyor: {}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>A citation has all it needs.</source>
        <translation>Künyede gereken her şey var.</translation>
    </message>
    <message>
        <source>A citation still lacks: {}.</source>
        <translation>Künyede eksik olanlar: {}.</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Makalenin ayrıntıları</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Add evidence</source>
        <translation>Kanıt ekle</translation>
    </message>
    <message>
        <source>As long as it takes to say; sources never count.</source>
        <translation>Söylemesi bu kadar sürer; kaynaklar sayılmaz.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Çünkü</translation>
    </message>
    <message>
        <source>Draft response</source>
        <translation>Yanıt yaz</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>Önemi</translation>
    </message>
    <message>
        <source>What makes it so?</source>
        <translation>Neden böyle?</translation>
    </message>
    <message>
        <source>Why should the room care?</source>
        <translation>Salon için neden önemli?</translation>
    </message>
    <message>
        <source>because</source>
        <translation>çünkü</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>kanıt</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>önemi</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>kaynaksız</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>{} word</source>
        <translation>{} sözcük</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} sözcük</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Comment deleted</source>
        <translation>Yorum silindi</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Kanıt kaldırıldı</translation>
    </message>
    <message>
        <source>Go to a piece of evidence, or to a source in the library, to copy how it is cited.</source>
        <translation>Künyesini kopyalamak için bir kanıta veya kitaplıktaki bir kaynağa gidin.</translation>
    </message>
    <message>
        <source>Reply deleted</source>
        <translation>Karşılık silindi</translation>
    </message>
    <message>
        <source>This evidence has no source yet. Choose one, and it can be cited.</source>
        <translation>Bu kanıtın henüz kaynağı yok. Bir kaynak seçin, sonra atıf yapılabilir.</translation>
    </message>
    <message>
        <source>prepared for debate</source>
        <translation>münazara için hazırlandı</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>this sitting {} of {} · on time {} · over {}</source>
        <translation>bu oturum {} / {} · zamanında {} · aşan {}</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Basis</source>
        <translation>Dayanak</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Künye olarak kopyala</translation>
    </message>
    <message>
        <source>Exact words of the source</source>
        <translation>Kaynağın tam sözleri</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Kanıtın türü</translation>
    </message>
    <message>
        <source>Pinpoint</source>
        <translation>Kaynaktaki yer</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Kanıtı kaldır</translation>
    </message>
    <message>
        <source>Source details</source>
        <translation>Kaynak ayrıntıları</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Güç</translation>
    </message>
    <message>
        <source>Take words from it…</source>
        <translation>Metninden al…</translation>
    </message>
    <message>
        <source>Word for word, as it stands there</source>
        <translation>Orada yazdığı gibi, sözcüğü sözcüğüne</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tür</translation>
    </message>
    <message>
        <source>para. 59, p. 12, Art. 5</source>
        <translation>par. 59, s. 12, md. 5</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>açıklama mı, çıkarım mı?</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>güç</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>choose a source</source>
        <translation>kaynak seçin</translation>
    </message>
    <message>
        <source>deleted from the library</source>
        <translation>kitaplıktan silindi</translation>
    </message>
    <message>
        <source>stated or inferred?</source>
        <translation>açıklama mı, çıkarım mı?</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>1 comment</source>
        <translation>1 yorum</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>1 özel not</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Dışarıda bırakılan: {}.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Hiçbir şey dışarıda bırakılmıyor.</translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation>{} yorum</translation>
    </message>
    <message>
        <source>{} private notes</source>
        <translation>{} özel not</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export: {}</source>
        <translation>Dışa aktar: {}</translation>
    </message>
    <message>
        <source>Making {} …</source>
        <translation>{} hazırlanıyor …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <source>{} was not written.</source>
        <translation>{} yazılmadı.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Begun on the template {}, which stays as it is.</source>
        <translation>{} şablonuyla başlandı; şablon olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Münazara</translation>
    </message>
    <message>
        <source>DebatePrep projects ({})</source>
        <translation>DebatePrep projeleri ({})</translation>
    </message>
    <message>
        <source>No older version of {} can be read any more.</source>
        <translation>{} için okunabilen eski bir sürüm kalmadı.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Proje aç</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projeyi kaydet</translation>
    </message>
    <message>
        <source>This project is in no file yet. Save it, and it can be shown in its folder.</source>
        <translation>Bu projenin henüz bir dosyası yok. Kaydedin; sonra klasöründe gösterilebilir.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>What you write is kept safe again.</source>
        <translation>Yazdıklarınız yeniden güvende.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>kaydedilmedi</translation>
    </message>
    <message>
        <source>not saved: the last try did not work</source>
        <translation>kaydedilmedi: son deneme başarısız oldu</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>kaydedildi</translation>
    </message>
    <message>
        <source>saved {}</source>
        <translation>kaydedildi {}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>kaydediliyor …</translation>
    </message>
    <message>
        <source>{} as it was on {}. Save it; the damaged file stays until you save over it.</source>
        <translation>{}, {} tarihindeki hâliyle. Kaydedin; hasarlı dosya, üzerine kaydedene kadar kalır.</translation>
    </message>
    <message>
        <source>{} can be saved from here now.</source>
        <translation>{} artık buradan kaydedilebilir.</translation>
    </message>
    <message>
        <source>{} is saved again.</source>
        <translation>{} yeniden kaydedildi.</translation>
    </message>
    <message>
        <source>{} was written by a later version. You can read it and save a copy.</source>
        <translation>{} daha yeni bir sürümle yazılmış. Okuyabilir ve bir kopyasını kaydedebilirsiniz.</translation>
    </message>
    <message>
        <source>{} · line {}: {}</source>
        <translation>{} · satır {}: {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Aramayı kapat</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Makalede bul</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Sonraki sonuç</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Önceki sonuç</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>bulunamadı</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>This stands in the bottom line of the brief.</source>
        <translation>Bu, brifingin ana sonucunda yer alıyor.</translation>
    </message>
    <message>
        <source>This stands in the glossary of the brief.</source>
        <translation>Bu, brifingin sözlüğünde yer alıyor.</translation>
    </message>
    <message>
        <source>This stands in the timeline of the brief.</source>
        <translation>Bu, brifingin zaman çizelgesinde yer alıyor.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>A response has {}</source>
        <translation>Yanıt süresi: {}</translation>
    </message>
    <message>
        <source>Written in claims, responses and red lines since the project was opened. Notes do not count.</source>
        <translation>Proje açıldığından beri iddialara, yanıtlara ve kırmızı çizgilere yazılanlar. Notlar sayılmaz.</translation>
    </message>
    <message>
        <source>{:,} of {:,} words written</source>
        <translation>{:,} sözcük yazıldı, hedef {:,}</translation>
    </message>
    <message>
        <source>{} words a minute</source>
        <translation>{} sözcük/dk</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Find in this page</source>
        <translation>Bu sayfada bul</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Yardım sayfaları</translation>
    </message>
    <message>
        <source>This leads out of DebatePrep, into your browser:

{}</source>
        <translation>Bu bağlantı DebatePrep dışına, tarayıcınıza götürür:

{}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About DebatePrep</source>
        <translation>DebatePrep hakkında</translation>
    </message>
    <message>
        <source>DebatePrep helps to prepare a debate from both sides.

It finds, checks, counts, formats and drills. It never writes: every sentence of a position is yours. Nothing you write leaves this computer.</source>
        <translation>DebatePrep bir münazarayı iki taraftan hazırlamaya yardım eder.

Bulur, denetler, sayar, biçimler ve çalıştırır. Asla yazmaz: görüşlerin her cümlesi sizindir. Yazdığınız hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Chapter</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Yeni makale</translation>
    </message>
    <message>
        <source>Nothing was left out. Once you use this article, its text is locked.</source>
        <translation>Hiçbir şey çıkarılmadı. Bu makaleyi kullandığınızda metni kilitlenir.</translation>
    </message>
    <message>
        <source>Paragraphs of the file; those that are ticked are in the article</source>
        <translation>Dosyanın paragrafları; işaretli olanlar makalede</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri koy</translation>
    </message>
    <message>
        <source>Show what is kept too</source>
        <translation>Kalanları da göster</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Kitabın tümü</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Bu metni kullan</translation>
    </message>
    <message>
        <source>Use this article</source>
        <translation>Makaleyi kullan</translation>
    </message>
    <message>
        <source>What was left out is listed; put back what belongs to the article, then its text is locked.</source>
        <translation>Çıkarılanlar listede; makaleye ait olanı geri koyun, ardından metni kilitlenir.</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Kaynağın metni</translation>
    </message>
    <message>
        <source>Words too long for a line were broken in {} places.</source>
        <translation>Satıra sığmayan sözcükler {} yerde bölündü.</translation>
    </message>
    <message>
        <source>{} characters that no page can show were removed.</source>
        <translation>Hiçbir sayfanın gösteremeyeceği {} karakter kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Only the first {:,} characters were taken.</source>
        <translation>Yalnız ilk {:,} karakter alındı.</translation>
    </message>
    <message>
        <source>The address is kept for the article that you open next. DebatePrep never downloads by itself: open the page in your browser, choose Save page as…, and open the file that it saves.</source>
        <translation>Adres, bundan sonra açacağınız makale için saklandı. DebatePrep kendiliğinden hiçbir şey indirmez: sayfayı tarayıcınızda açın, “Sayfayı farklı kaydet…” seçin ve kaydedilen dosyayı açın.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Pano</translation>
    </message>
    <message>
        <source>There is no text in this. Copy the words of the article and paste them here.</source>
        <translation>Burada metin yok. Makalenin metnini kopyalayıp buraya yapıştırın.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Beside it lies {}, a copy of the same debate. Merge it, so that nothing in it is lost.</source>
        <translation>Yanında aynı münazaranın bir kopyası var: {}. İçindeki hiçbir şey kaybolmasın diye onu birleştirin.</translation>
    </message>
    <message>
        <source>The file has another name too, which will keep the old text.</source>
        <translation>Dosyanın bir adı daha var; eski metin o adla kalacak.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{0} begins with {2}, which is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0}, “{1}” komutunun kısayolu olan {2} ile başlıyor. Önce onu değiştirin ya da başka tuşlar seçin.</translation>
    </message>
    <message>
        <source>{0} is “{1}”. Change that one first or choose other keys.</source>
        <translation>{0}, “{1}” komutunun kısayolu. Önce onu değiştirin ya da başka tuşlar seçin.</translation>
    </message>
    <message>
        <source>{2} is “{1}” and begins with {0}. Change that one first or choose other keys.</source>
        <translation>{2}, “{1}” komutunun kısayolu ve {0} ile başlıyor. Önce onu değiştirin ya da başka tuşlar seçin.</translation>
    </message>
    <message>
        <source>{} is needed for buttons, lists and dialogs. Choose other keys.</source>
        <translation>{} düğmeler, listeler ve iletişim kutuları için gerekli. Başka tuşlar seçin.</translation>
    </message>
    <message>
        <source>{} is needed where text is written. Choose other keys.</source>
        <translation>{} metin yazarken gerekli. Başka tuşlar seçin.</translation>
    </message>
    <message>
        <source>{} is typed where text is written. Hold Ctrl or Alt with it, or choose other keys.</source>
        <translation>{} metin yazarken kullanılır. Ctrl ya da Alt ile birlikte basın veya başka tuşlar seçin.</translation>
    </message>
    <message>
        <source>{} opens the menu “{}”. Choose other keys.</source>
        <translation>{}, “{}” menüsünü açıyor. Başka tuşlar seçin.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Keys for {}</source>
        <translation>Tuşlar: {}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Komut yok</translation>
    </message>
    <message>
        <source>Put the cursor into a field and press the keys. The × takes them away.</source>
        <translation>İmleci bir alana koyun ve tuşlara basın. × onları kaldırır.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>or</source>
        <translation>veya</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Add reply</source>
        <translation>Karşılık ekle</translation>
    </message>
    <message>
        <source>Add reply to {}</source>
        <translation>Karşılık ekle: {}</translation>
    </message>
    <message>
        <source>Replies to {}</source>
        <translation>Karşılıklar: {}</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Export the map</source>
        <translation>Haritayı dışa aktar</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Resim (*.png)</translation>
    </message>
    <message>
        <source>Picture to print or to edit (*.svg)</source>
        <translation>Yazdırılacak ya da düzenlenecek resim (*.svg)</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>{} yazıldı.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>harita</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Map of the debate, as a list</source>
        <translation>Liste olarak münazara haritası</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Map of the debate, as a picture; the same is shown as a list</source>
        <translation>Resim olarak münazara haritası; aynısı liste olarak da gösterilir</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>henüz yanıt yok</translation>
    </message>
    <message>
        <source>no stance yet</source>
        <translation>henüz tutum yok</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Article removed</source>
        <translation>Makale kaldırıldı</translation>
    </message>
    <message>
        <source>Choose a claim, select further words of the article, and press P.</source>
        <translation>Bir iddia seçin, makaleden başka sözler seçin ve P tuşuna basın.</translation>
    </message>
    <message>
        <source>Claim {} deleted</source>
        <translation>{} iddiası silindi</translation>
    </message>
    <message>
        <source>Every mark stands on its words.</source>
        <translation>Her işaret kendi sözlerinin üzerinde.</translation>
    </message>
    <message>
        <source>No [sic] there any more.</source>
        <translation>Orada artık [sic] yok.</translation>
    </message>
    <message>
        <source>Passage removed</source>
        <translation>Pasaj kaldırıldı</translation>
    </message>
    <message>
        <source>Put the cursor inside the claim’s words, where its second half begins.</source>
        <translation>İmleci iddianın sözlerinin içine, ikinci yarısının başladığı yere koyun.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article first.</source>
        <translation>Önce imleci makalenin bir cümlesine koyun.</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Makalede bir cümle seçin ve onu iddia yapmak için C tuşuna basın.</translation>
    </message>
    <message>
        <source>Select the words in the article where the mark belongs now.</source>
        <translation>Makalede işaretin artık durması gereken sözleri seçin.</translation>
    </message>
    <message>
        <source>Select the words that are wrong in the original first.</source>
        <translation>Önce özgün metinde yanlış olan sözleri seçin.</translation>
    </message>
    <message>
        <source>Select the words to mend in the article first.</source>
        <translation>Önce makalede düzeltilecek sözleri seçin.</translation>
    </message>
    <message>
        <source>The brief will print [sic] there.</source>
        <translation>Brifing oraya [sic] yazacak.</translation>
    </message>
    <message>
        <source>The claim stands on these words already.</source>
        <translation>İddia zaten bu sözlerin üzerinde.</translation>
    </message>
    <message>
        <source>There is no article yet. Open one, and its sentences can become claims.</source>
        <translation>Henüz makale yok. Bir makale açın; cümleleri iddia olabilir.</translation>
    </message>
    <message>
        <source>There is no other claim to merge with.</source>
        <translation>Birleştirilecek başka iddia yok.</translation>
    </message>
    <message>
        <source>These words are already claim {}.</source>
        <translation>Bu sözler zaten {} iddiası.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both grew from the version of {}.</source>
        <translation>İkisi de şu tarihli sürümden gelişti: {}.</translation>
    </message>
    <message>
        <source>Everything else: {}</source>
        <translation>Geri kalan her şey: {}</translation>
    </message>
    <message>
        <source>It cannot be told what both copies grew from. What differs counts as changed by both, and nothing as deleted.</source>
        <translation>İki kopyanın hangi sürümden geldiği anlaşılamıyor. Farklı olan, ikisinde de değişmiş sayılır; hiçbir şey silinmiş sayılmaz.</translation>
    </message>
    <message>
        <source>Its passages and everything written on it come to the current claim. One undo takes it back.</source>
        <translation>Pasajları ve onun için yazılan her şey geçerli iddiaya geçer. Tek bir geri alma bunu geri çevirir.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Merge a partner’s copy</source>
        <translation>Arkadaşın kopyasını birleştir</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>İddiaları birleştir</translation>
    </message>
    <message>
        <source>Merge this claim into the current one:</source>
        <translation>Geçerli iddiayla birleştirilecek iddia:</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Birleşmiş</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>The claim now, and once it is merged</source>
        <translation>İddianın şimdiki ve birleşmiş hâli</translation>
    </message>
    <message>
        <source>The other claim</source>
        <translation>Öteki iddia</translation>
    </message>
    <message>
        <source>What the copy brings; claims that are not ticked are left out</source>
        <translation>Kopyanın getirdikleri; işaretlenmeyen iddialar dışarıda kalır</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>ikisinde de değişti</translation>
    </message>
    <message>
        <source>no claim is different</source>
        <translation>farklı iddia yok</translation>
    </message>
    <message>
        <source>{}, with a new code</source>
        <translation>{}, yeni kodla</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}: {}; {} left out</source>
        <translation>{}: {}; {} dışarıda bırakıldı</translation>
    </message>
</context>
<context>
    <name>NewFromTemplateDialog</name>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>Begin on this template</source>
        <translation>Bu şablonla başla</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Şablondan yeni</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>Template from a file…</source>
        <translation>Dosyadan şablon…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Şablonlar</translation>
    </message>
    <message>
        <source>To mark by</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>{} seconds a response, {} words a minute</source>
        <translation>yanıt başına {} saniye, dakikada {} sözcük</translation>
    </message>
    <message>
        <source>{} words in a position paper</source>
        <translation>tutum belgesinde {} sözcük</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this notice away</source>
        <translation>Bu bildirimi kapat</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 claim</source>
        <translation>1 iddia</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Temasız</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>iddia</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>tartışmalı</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>taslak</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>bayraklar</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tür</translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>bayrak yok</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>henüz kaynak yok</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>tutum yok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>not both answered yet</source>
        <translation>henüz ikisi de yanıtlamadı</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>yazılmadı</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>eksik yok</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>süresini aşıyor</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>kaynak</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>tutum</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>time</source>
        <translation>süre</translation>
    </message>
    <message>
        <source>words</source>
        <translation>sözcük</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} iddia</translation>
    </message>
    <message>
        <source>{} with gaps</source>
        <translation>{} eksikli</translation>
    </message>
    <message>
        <source>{} words, {}</source>
        <translation>{} sözcük, {}</translation>
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
        <translation>hazırlanacak 1 yanıt</translation>
    </message>
    <message>
        <source>Copy what is selected, or all that is shown, for a document or a spreadsheet</source>
        <translation>Seçileni ya da gösterilenlerin tümünü belge veya hesap tablosu için kopyala</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>İddianın türü</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Only claims that lack something</source>
        <translation>Yalnız bir eksiği olan iddialar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Sırayı ters çevir</translation>
    </message>
    <message>
        <source>Under their themes</source>
        <translation>Temalara göre grupla</translation>
    </message>
    <message>
        <source>all responses are ready</source>
        <translation>tüm yanıtlar hazır</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>temaya göre</translation>
    </message>
    <message>
        <source>copy table</source>
        <translation>tabloyu kopyala</translation>
    </message>
    <message>
        <source>debate in {} days</source>
        <translation>münazaraya {} gün</translation>
    </message>
    <message>
        <source>debate today</source>
        <translation>münazara bugün</translation>
    </message>
    <message>
        <source>debate tomorrow</source>
        <translation>münazara yarın</translation>
    </message>
    <message>
        <source>debate yesterday</source>
        <translation>münazara dündü</translation>
    </message>
    <message>
        <source>debate {} days ago</source>
        <translation>münazara {} gün önceydi</translation>
    </message>
    <message>
        <source>kind: all</source>
        <translation>tür: hepsi</translation>
    </message>
    <message>
        <source>kind: {}</source>
        <translation>tür: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>only gaps</source>
        <translation>eksikliler</translation>
    </message>
    <message>
        <source>order: as they stand</source>
        <translation>sıra: kendi sırası</translation>
    </message>
    <message>
        <source>order: {}</source>
        <translation>sıra: {}</translation>
    </message>
    <message>
        <source>set the day of the debate</source>
        <translation>münazara gününü belirle</translation>
    </message>
    <message>
        <source>side: all</source>
        <translation>taraf: tümü</translation>
    </message>
    <message>
        <source>side: {}</source>
        <translation>taraf: {}</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>kaynaklı</translation>
    </message>
    <message>
        <source>theme: all</source>
        <translation>tema: hepsi</translation>
    </message>
    <message>
        <source>theme: {}</source>
        <translation>tema: {}</translation>
    </message>
    <message>
        <source>{:,} claim</source>
        <translation>{:,} iddia</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>{:,} iddia</translation>
    </message>
    <message>
        <source>{:,} of {:,} claim shown</source>
        <translation>görünen iddia {:,} / {:,}</translation>
    </message>
    <message>
        <source>{:,} of {:,} claims shown</source>
        <translation>görünen iddia {:,} / {:,}</translation>
    </message>
    <message>
        <source>{:,} responses to make ready</source>
        <translation>hazırlanacak {:,} yanıt</translation>
    </message>
    <message>
        <source>{:,} responses to make ready, {:,} a day</source>
        <translation>hazırlanacak {:,} yanıt, günde {:,}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>{} of {}, {} ready</source>
        <translation>{} / {}, {} hazır</translation>
    </message>
    <message>
        <source>{}/{}, {} ready</source>
        <translation>{}/{}, {} hazır</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Claims and what each side has for them</source>
        <translation>İddialar ve her tarafın onlar için elindekiler</translation>
    </message>
    <message>
        <source>not drafted</source>
        <translation>yazılmadı</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Claims are marked in the article; here you will see what every side has for each.</source>
        <translation>İddialar makalede işaretlenir; burada her tarafın her biri için elinde ne olduğunu göreceksiniz.</translation>
    </message>
    <message>
        <source>Copied {} claim as a table.</source>
        <translation>{} iddia tablo olarak kopyalandı.</translation>
    </message>
    <message>
        <source>Copied {} claims as a table.</source>
        <translation>{} iddia tablo olarak kopyalandı.</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Makaleye git</translation>
    </message>
    <message>
        <source>No claim is left by what you chose above.</source>
        <translation>Yukarıdaki seçime uyan iddia yok.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Tüm iddiaları göster</translation>
    </message>
</context>
<context>
    <name>PaceDialog</name>
    <message>
        <source>Also for new projects</source>
        <translation>Yeni projeler için de</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Measure my pace</source>
        <translation>Konuşma hızını ölç</translation>
    </message>
    <message>
        <source>Read aloud, as you would speak in the room. Stop the clock at the last word.</source>
        <translation>Salonda konuşur gibi yüksek sesle okuyun. Son sözcükte saati durdurun.</translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation>Saati başlat</translation>
    </message>
    <message>
        <source>Start the clock again as you begin to read.</source>
        <translation>Okumaya başlarken saati yeniden başlatın.</translation>
    </message>
    <message>
        <source>Start the clock, read these {} words aloud, and stop it.</source>
        <translation>Saati başlatın, bu {} sözcüğü yüksek sesle okuyun ve saati durdurun.</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>Saati durdur</translation>
    </message>
    <message>
        <source>Use {} words a minute</source>
        <translation>{} sözcük/dk kullan</translation>
    </message>
    <message>
        <source>Words to read aloud</source>
        <translation>Yüksek sesle okunacak metin</translation>
    </message>
    <message>
        <source>You read {} words a minute. Use that, or read once more.</source>
        <translation>Hızınız {} sözcük/dk. Bunu kullanın ya da bir kez daha okuyun.</translation>
    </message>
    <message>
        <source>{} is too long for {} words.</source>
        <translation>{}, {} sözcük için çok uzun.</translation>
    </message>
    <message>
        <source>{} is too short for {} words.</source>
        <translation>{}, {} sözcük için çok kısa.</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Page {}</source>
        <translation>Sayfa {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Bu adda bir şey yok.</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Son kullanılanlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Type a few letters; first &gt; for commands, @ claims, # sources</source>
        <translation>Birkaç harf yazın; başta &gt; komutlar, @ iddialar, # kaynaklar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>şu an kullanılamaz</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} / {}</translation>
    </message>
    <message>
        <source>{}; type {} first for all</source>
        <translation>{}; tümü için başa {} yazın</translation>
    </message>
</context>
<context>
    <name>PasteReference</name>
    <message>
        <source>A reference in Chicago, MLA, APA or GOST style, a DOI, or an address</source>
        <translation>Chicago, MLA, APA ya da GOST biçiminde bir künye, bir DOI veya bir adres</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Kaynak ekle</translation>
    </message>
    <message>
        <source>Could not be placed: {}</source>
        <translation>Yerleştirilemeyen: {}</translation>
    </message>
    <message>
        <source>In the library already, it seems: {}</source>
        <translation>Görünüşe göre kitaplıkta zaten var: {}</translation>
    </message>
    <message>
        <source>Nothing is looked up: what stands here is taken apart on this computer.</source>
        <translation>İnternette arama yapılmaz: burada yazan bu bilgisayarda çözümlenir.</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>Künye yapıştır</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>Künye</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>There are too few words here to measure by. Add an article, or write the bottom line.</source>
        <translation>Ölçüm için yeterli sözcük yok. Makale ekleyin ya da ana sonucu yazın.</translation>
    </message>
</context>
<context>
    <name>PrepareView</name>
    <message>
        <source>Each side answers here, once a sentence of an article is a claim.</source>
        <translation>Makalenin bir tümcesi iddia olunca her taraf burada yanıtlar.</translation>
    </message>
    <message>
        <source>Mark claim</source>
        <translation>İddia işaretle</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Burada eksik yok.</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Makale yapıştır</translation>
    </message>
    <message>
        <source>Select a sentence in the article and press C to make it a claim.</source>
        <translation>Makalede bir cümle seçin ve onu iddia yapmak için C tuşuna basın.</translation>
    </message>
    <message>
        <source>{} cites a source that is later than the day of the role-play.</source>
        <translation>{} canlandırma gününden sonraki bir kaynağa atıf yapıyor.</translation>
    </message>
    <message>
        <source>{} lost its place in the article.</source>
        <translation>{} makaledeki yerini kaybetti.</translation>
    </message>
    <message>
        <source>{}: the answer of {} has no source yet.</source>
        <translation>{}: {} tarafının yanıtında henüz kaynak yok.</translation>
    </message>
    <message>
        <source>{}: {} has not answered yet.</source>
        <translation>{}: {} henüz yanıtlamadı.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 page</source>
        <translation>1 sayfa</translation>
    </message>
    <message>
        <source>Printing stopped at page {}. Print again from there.</source>
        <translation>Yazdırma {}. sayfada durdu. Oradan başlayarak yeniden yazdırın.</translation>
    </message>
    <message>
        <source>Sent {} to the printer.</source>
        <translation>Yazıcıya gönderildi: {}.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Export a PDF and print that.</source>
        <translation>Yazıcı sayfaları almıyor. PDF olarak dışa aktarıp onu yazdırın.</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>{} sayfa</translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>Add “{}” to my words</source>
        <translation>“{}” sözcüğünü sözcüklerime ekle</translation>
    </message>
    <message>
        <source>Add “{}” to the words of this debate</source>
        <translation>“{}” sözcüğünü bu münazaranın sözcüklerine ekle</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Yazım önerileri aranıyor…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Öneri yok</translation>
    </message>
    <message>
        <source>Write “{}”</source>
        <translation>“{}” yaz</translation>
    </message>
    <message>
        <source>“{}” is not in the dictionary.</source>
        <translation>“{}” sözlükte yok.</translation>
    </message>
</context>
<context>
    <name>QuotationReader</name>
    <message>
        <source>Left out here: “{}”</source>
        <translation>Burada atlanan: “{}”</translation>
    </message>
    <message>
        <source>Missing here: “{}”</source>
        <translation>Burada eksik: “{}”</translation>
    </message>
    <message>
        <source>The original does not say this.</source>
        <translation>Özgün metinde bu yok.</translation>
    </message>
    <message>
        <source>The original says: “{}”</source>
        <translation>Özgün metin şöyle: “{}”</translation>
    </message>
    <message>
        <source>These words stand in “{other}”; what is stored of “{cited}” does not hold them.</source>
        <translation>Bu sözler “{other}” içinde; “{cited}” kaynağının saklanan metninde yok.</translation>
    </message>
    <message>
        <source>What is stored of “{cited}” does not hold these words.</source>
        <translation>“{cited}” kaynağının saklanan metninde bu sözler yok.</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Find in it</source>
        <translation>İçinde bul</translation>
    </message>
    <message>
        <source>Find in the words of the source</source>
        <translation>Kaynağın metninde bul</translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation>Seçili sözleri al</translation>
    </message>
    <message>
        <source>Take words from the source</source>
        <translation>Kaynaktan söz al</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Kaynağın metni</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Font</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Satırdaki harf</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Room for a line</source>
        <translation>Satır aralığı</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Punto boyutu</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Add article…</source>
        <translation>Makale ekle…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Makaleler</translation>
    </message>
    <message>
        <source>There is no article yet; its sentences become the claims.</source>
        <translation>Henüz makale yok; tümceleri iddia olur.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Adsız makale</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Reading {} …</source>
        <translation>{} okunuyor …</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Son açılanlar</translation>
    </message>
    <message>
        <source>{} · moved or deleted</source>
        <translation>{} · taşınmış ya da silinmiş</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Yerini göster…</translation>
    </message>
    <message>
        <source>Not found any more in {}</source>
        <translation>Artık bulunamıyor: {}</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation>henüz iddia yok</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>{} of {} claims answered on all {} sides</source>
        <translation>{} / {} iddia yanıtlı ({} taraf)</translation>
    </message>
    <message>
        <source>{} of {} claims answered on both sides</source>
        <translation>{} / {} iddia iki tarafça yanıtlı</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>DebatePrep projects ({});;All files (*)</source>
        <translation>DebatePrep projeleri ({});;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Where is {} now?</source>
        <translation>{} şimdi nerede?</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A draft of unsaved work cannot be read. It was put aside as {}.</source>
        <translation>Kaydedilmemiş çalışmanın bir taslağı okunamıyor. Şu adla bir kenara kondu: {}.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>DebatePrep ended before this was saved. Nothing of it is lost unless you discard it.</source>
        <translation>DebatePrep bu kaydedilmeden kapandı. Siz atmadıkça hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Taslağı at</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Keep file</source>
        <translation>Dosya kalsın</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizle</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Kaydedilmemiş çalışma bulundu</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>What is newer in the draft</source>
        <translation>Taslakta daha yeni olanlar</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>1 answer</source>
        <translation>1 yanıt</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 iddia</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>Sonraki: {}, {}</translation>
    </message>
    <message>
        <source>in {} days</source>
        <translation>{} gün sonra</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>{} again</source>
        <translation>{} tekrar</translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation>{} yanıt</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} iddia</translation>
    </message>
    <message>
        <source>{} easy</source>
        <translation>{} kolay</translation>
    </message>
    <message>
        <source>{} good</source>
        <translation>{} iyi</translation>
    </message>
    <message>
        <source>{} hard</source>
        <translation>{} zor</translation>
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
        <translation>Son {} günün yanıtları</translation>
    </message>
    <message>
        <source>nothing rehearsed on the last {} days</source>
        <translation>son {} günde prova yok</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>{} gün önce</translation>
    </message>
</context>
<context>
    <name>RehearseChoices</name>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>All chosen responses, scrolling at the pace of the project.</source>
        <translation>Seçilen tüm yanıtlar, projenin hızında kayar.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Cross-examination</source>
        <translation>Çapraz sorgu</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Öğren</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mod</translation>
    </message>
    <message>
        <source>One theme; behind each answer, the expected counter is put to you.</source>
        <translation>Tek tema; her yanıtın ardından beklenen itiraz size yöneltilir.</translation>
    </message>
    <message>
        <source>Only what is marked ready</source>
        <translation>Yalnız hazır olanlar</translation>
    </message>
    <message>
        <source>Seconds of the clock</source>
        <translation>Süre, saniye</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What is due comes first; what you rate “again” comes back in the same sitting.</source>
        <translation>Sırası gelenler önce gelir; “tekrar” dedikleriniz aynı oturumda geri döner.</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>tüm temalar</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} sn</translation>
    </message>
</context>
<context>
    <name>RehearseClock</name>
    <message>
        <source>15 seconds left</source>
        <translation>15 saniye kaldı</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>durakladı</translation>
    </message>
    <message>
        <source>speak</source>
        <translation>konuşun</translation>
    </message>
    <message>
        <source>spoken, on the second</source>
        <translation>bitti, tam süresinde</translation>
    </message>
    <message>
        <source>spoken, {} over</source>
        <translation>bitti, {} fazla</translation>
    </message>
    <message>
        <source>spoken, {} under</source>
        <translation>bitti, {} erken</translation>
    </message>
    <message>
        <source>think, then speak</source>
        <translation>düşünün, sonra konuşun</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>süre doldu</translation>
    </message>
</context>
<context>
    <name>RehearsePage</name>
    <message>
        <source>expected counter, {}</source>
        <translation>beklenen itiraz, {}</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>kendi sözlerinizle</translation>
    </message>
    <message>
        <source>no counter is on the ladder of this response yet</source>
        <translation>bu yanıtın merdiveninde henüz itiraz yok</translation>
    </message>
    <message>
        <source>paragraph {} of the article</source>
        <translation>makalenin {}. paragrafı</translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation>{} saniye</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
</context>
<context>
    <name>RehearseSetup</name>
    <message>
        <source>A sitting takes {}.</source>
        <translation>Bir oturumda en çok {} iddia olur.</translation>
    </message>
    <message>
        <source>Go to Prepare</source>
        <translation>Hazırla’ya git</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Bugün sırası gelen yok.</translation>
    </message>
    <message>
        <source>Nothing is due today. {}.</source>
        <translation>Bugün sırada bir şey yok. {}.</translation>
    </message>
    <message>
        <source>Nothing is marked ready for {}. Mark a response so, or take the tick away to rehearse drafts too.</source>
        <translation>{} için hazır işaretli yanıt yok. Bir yanıtı hazır işaretleyin ya da taslakları da prova etmek için onay işaretini kaldırın.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>Yine de prova et</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>That is {} words more than the clock allows.</source>
        <translation>Bu, sürenin izin verdiğinden {} sözcük fazla.</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Son 14 gün</translation>
    </message>
    <message>
        <source>There is no claim to rehearse yet. Mark one, and answer it.</source>
        <translation>Henüz prova edilecek iddia yok. Bir iddia işaretleyip yanıtlayın.</translation>
    </message>
    <message>
        <source>{} due today, never rehearsed before.</source>
        <translation>Bugün sırada {} var, hiç prova edilmedi.</translation>
    </message>
    <message>
        <source>{} due today, {} of them never rehearsed before.</source>
        <translation>Bugün sırada {} var, {} tanesi hiç prova edilmedi.</translation>
    </message>
    <message>
        <source>{} due today.</source>
        <translation>Bugün sırada {} var.</translation>
    </message>
    <message>
        <source>{} has not answered a claim yet. Write a response first.</source>
        <translation>{} henüz hiçbir iddiayı yanıtlamadı. Önce bir yanıt yazın.</translation>
    </message>
    <message>
        <source>{}, in an order of chance.</source>
        <translation>{}, rastgele sırayla.</translation>
    </message>
    <message>
        <source>{}, {} words: {} at {} words a minute.</source>
        <translation>{}, {} sözcük: {}, hız {} sözcük/dk.</translation>
    </message>
</context>
<context>
    <name>RehearseSummary</name>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>No claim was rated again or hard.</source>
        <translation>“Tekrar” ya da “zor” denen iddia yok.</translation>
    </message>
    <message>
        <source>On time: {} of {}</source>
        <translation>Zamanında: {} / {}</translation>
    </message>
    <message>
        <source>Open these</source>
        <translation>Bunları aç</translation>
    </message>
    <message>
        <source>Over time: {}</source>
        <translation>Süre aşımı: {}</translation>
    </message>
    <message>
        <source>Over time: {} in all</source>
        <translation>Süre aşımı: toplam {}</translation>
    </message>
    <message>
        <source>Rehearse these once more</source>
        <translation>Bunları yeniden prova et</translation>
    </message>
    <message>
        <source>Spoken in {}</source>
        <translation>Konuşma süresi: {}</translation>
    </message>
    <message>
        <source>The text: {} words, {} at {} words a minute</source>
        <translation>Metin: {} sözcük, {}, hız {} sözcük/dk</translation>
    </message>
    <message>
        <source>Under time: {}</source>
        <translation>Artan süre: {}</translation>
    </message>
    <message>
        <source>Under time: {} in all</source>
        <translation>Artan süre: toplam {}</translation>
    </message>
    <message>
        <source>Weak claims</source>
        <translation>Zayıf iddialar</translation>
    </message>
    <message>
        <source>Weak: rated again or hard</source>
        <translation>Zayıf: “tekrar” ya da “zor” denenler</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Marks stay on words that can be proved to be the same. The others are listed, with what they said.</source>
        <translation>İşaretler, aynı olduğu kesin olan sözlerde kalır. Ötekiler eski metinleriyle listelenir.</translation>
    </message>
    <message>
        <source>New text of the article</source>
        <translation>Makalenin yeni metni</translation>
    </message>
    <message>
        <source>Replace the article’s text</source>
        <translation>Makalenin metnini değiştir</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>because</source>
        <translation>çünkü</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>kanıt</translation>
    </message>
    <message>
        <source>expected counter, {}</source>
        <translation>beklenen itiraz, {}</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>önemi</translation>
    </message>
    <message>
        <source>your answer to that</source>
        <translation>buna yanıtınız</translation>
    </message>
</context>
<context>
    <name>RungHead</name>
    <message>
        <source>Fold the replies</source>
        <translation>Karşılıkları gizle</translation>
    </message>
    <message>
        <source>More for this reply</source>
        <translation>Bu karşılık için daha fazlası</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Karşılık ver</translation>
    </message>
    <message>
        <source>Show the replies</source>
        <translation>Karşılıkları göster</translation>
    </message>
    <message>
        <source>Side of the reply</source>
        <translation>Karşılığın tarafı</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>yanıt</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>beklenen itiraz</translation>
    </message>
</context>
<context>
    <name>RungView</name>
    <message>
        <source>Add evidence</source>
        <translation>Kanıt ekle</translation>
    </message>
    <message>
        <source>Because, so what</source>
        <translation>Çünkü, önemi</translation>
    </message>
    <message>
        <source>Delete reply</source>
        <translation>Karşılığı sil</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} say to this?</source>
        <translation>Henüz yazılmadı: {} buna ne der?</translation>
    </message>
    <message>
        <source>reply {}</source>
        <translation>karşılık {}</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Flag</source>
        <translation>Bayrak</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>İddianın türü</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>article</source>
        <translation>makale</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>iddia</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>her yer</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>kanıtlar</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>bayrak</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tür</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notlar</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>yanıtlar</translation>
    </message>
    <message>
        <source>side</source>
        <translation>taraf</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>kaynaklar</translation>
    </message>
    <message>
        <source>state</source>
        <translation>durum</translation>
    </message>
    <message>
        <source>terms, dates, bottom line</source>
        <translation>terimler, tarihler, ana sonuç</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>1 claim</source>
        <translation>1 iddia</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 yer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Aramayı kapat</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Aramayı kapat (Esc)</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Her yerde bul</translation>
    </message>
    <message>
        <source>Find in article, claims, responses, evidence, sources, notes</source>
        <translation>Makale, iddia, yanıt, kanıt, kaynak ve notlarda bul</translation>
    </message>
    <message>
        <source>No claim is like this.</source>
        <translation>Böyle bir iddia yok.</translation>
    </message>
    <message>
        <source>Reading the debate…</source>
        <translation>Münazara okunuyor…</translation>
    </message>
    <message>
        <source>Type words to look for, or choose a filter to list the claims that pass it.</source>
        <translation>Aranacak sözleri yazın ya da uyan iddiaları görmek için bir filtre seçin.</translation>
    </message>
    <message>
        <source>{:,} claims</source>
        <translation>{:,} iddia</translation>
    </message>
    <message>
        <source>{:,} places</source>
        <translation>{:,} yer</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{1} içinde {0}</translation>
    </message>
    <message>
        <source>{} in {} and elsewhere</source>
        <translation>{1} içinde ve başka yerlerde {0}</translation>
    </message>
    <message>
        <source>{} · the first {} are listed</source>
        <translation>{} · ilk {} tanesi listelendi</translation>
    </message>
    <message>
        <source>“{}” stands nowhere in this debate.</source>
        <translation>“{}” bu münazaranın hiçbir yerinde geçmiyor.</translation>
    </message>
    <message>
        <source>“{}” stands nowhere that the filters let through.</source>
        <translation>“{}” filtrelerin bıraktığı hiçbir yerde geçmiyor.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Places found</source>
        <translation>Bulunan yerler</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (line {})</source>
        <translation> (satır {})</translation>
    </message>
    <message>
        <source> (lines {})</source>
        <translation> (satırlar {})</translation>
    </message>
    <message>
        <source> ({} more)</source>
        <translation> ({} tane daha)</translation>
    </message>
    <message>
        <source> since {:%Y-%m-%d, %H:%M}</source>
        <translation> ({:%Y-%m-%d, %H:%M} tarihinden beri)</translation>
    </message>
    <message>
        <source>A character</source>
        <translation>Bir karakter</translation>
    </message>
    <message>
        <source>A debate has at least {} sides. Keep one more, or add one.</source>
        <translation>Bir tartışmada en az {} taraf olur. Bir taraf daha bırakın veya ekleyin.</translation>
    </message>
    <message>
        <source>A debate has at most {} sides. Remove one first.</source>
        <translation>Bir tartışmada en çok {} taraf olur. Önce birini kaldırın.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or an alias.</source>
        <translation>Anahtar bir sözcük olmalı; liste, eşlem veya takma ad olamaz.</translation>
    </message>
    <message>
        <source>A ladder of replies has at most {} rungs. Mark a new claim and go on there.</source>
        <translation>Bir karşılık merdiveninde en çok {} basamak olur. Yeni bir iddia işaretleyip orada sürdürün.</translation>
    </message>
    <message>
        <source>A merge left a conflict marker here ({}); choose one of the two versions.</source>
        <translation>Birleştirme burada bir çakışma işareti bıraktı ({}); iki sürümden birini seçin.</translation>
    </message>
    <message>
        <source>A project has at most {:,} parts; this file has more.</source>
        <translation>Bir projede en çok {:,} parça olur; bu dosyada daha fazlası var.</translation>
    </message>
    <message>
        <source>A project has at most {} sides, and {:,} responses; this file has more.</source>
        <translation>Bir projede en çok {} taraf ve {:,} yanıt olur; bu dosyada daha fazlası var.</translation>
    </message>
    <message>
        <source>A second document begins here; a project is one document.</source>
        <translation>Burada ikinci bir belge başlıyor; bir proje tek belgedir.</translation>
    </message>
    <message>
        <source>A tab stands at the start of the line; indent with spaces.</source>
        <translation>Satır başında sekme var; girintiyi boşlukla yapın.</translation>
    </message>
    <message>
        <source>Aliases (*{}) are not used here; write the value out.</source>
        <translation>Takma adlar (*{}) burada kullanılmaz; değeri açık yazın.</translation>
    </message>
    <message>
        <source>An entry of the tray names its kind and holds the item; this one does not.</source>
        <translation>Silinenlerin her kaydı türünü söyler ve öğeyi taşır; bu kayıt öyle değil.</translation>
    </message>
    <message>
        <source>An id is a word, not {}.</source>
        <translation>Kimlik bir sözcüktür, {} değil.</translation>
    </message>
    <message>
        <source>An item of the kind “{}” has no place under “{}”.</source>
        <translation>“{}” türünde bir öğenin “{}” altında yeri yok.</translation>
    </message>
    <message>
        <source>Anchors (&amp;{}) are not used here; remove it.</source>
        <translation>Çapalar (&amp;{}) burada kullanılmaz; kaldırın.</translation>
    </message>
    <message>
        <source>Article · {}</source>
        <translation>Makale · {}</translation>
    </message>
    <message>
        <source>Both changed this.</source>
        <translation>Bunu iki taraf da değiştirdi.</translation>
    </message>
    <message>
        <source>Both of you changed this claim. Choose what becomes of each part that both wrote.</source>
        <translation>Bu iddiayı ikiniz de değiştirdiniz. İkinizin de yazdığı her bölümün ne olacağını seçin.</translation>
    </message>
    <message>
        <source>Could not read {}: the system says “{}”. Copy the file elsewhere and open the copy.</source>
        <translation>{} okunamadı: sistem “{}” diyor. Dosyayı başka bir yere kopyalayıp kopyasını açın.</translation>
    </message>
    <message>
        <source>Could not read {}: you have no permission for that in {}. Copy the file to a folder of your own and open the copy.</source>
        <translation>{} okunamadı: {} içinde buna izniniz yok. Dosyayı kendi klasörünüze kopyalayıp kopyasını açın.</translation>
    </message>
    <message>
        <source>Could not save {}: {}. Your work is kept; try again or save elsewhere.</source>
        <translation>{} kaydedilemedi: {}. Çalışmanız güvende; yeniden deneyin veya başka bir yere kaydedin.</translation>
    </message>
    <message>
        <source>Could not {} {}: you have no permission for that here. Choose another place.</source>
        <translation>{1} {0}: burada buna izniniz yok. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>HTML in the Markdown</source>
        <translation>Markdown içinde HTML</translation>
    </message>
    <message>
        <source>Key terms</source>
        <translation>Anahtar terimler</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than {} deep.</source>
        <translation>Listeler ve eşlemler {} düzeyden daha derin iç içe.</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not used here; write the values out.</source>
        <translation>Birleştirme anahtarları (&lt;&lt;) burada kullanılmaz; değerleri açık yazın.</translation>
    </message>
    <message>
        <source>No text was found in {}: {}, as a scanner makes them. Let a program recognise the text (OCR), save it, and open that.</source>
        <translation>{} içinde metin bulunamadı: tarayıcıdan çıkmış gibi {}. Metni bir programla tanıtın (OCR), kaydedin ve onu açın.</translation>
    </message>
    <message>
        <source>One of you deleted this claim and the other worked on it. It stays.</source>
        <translation>Biriniz bu iddiayı sildi, diğeriniz üzerinde çalıştı. İddia kalıyor.</translation>
    </message>
    <message>
        <source>Page {} has no text: what is seen there is a picture, or nothing.</source>
        <translation>{} numaralı sayfada metin yok: görünen bir resim ya da hiçbir şey.</translation>
    </message>
    <message>
        <source>Pages {} have no text: what is seen there is a picture, or nothing.</source>
        <translation>{} numaralı sayfalarda metin yok: görünen bir resim ya da hiçbir şey.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, of a project that was never saved.</source>
        <translation>{} tarihli taslak kurtarıldı; proje hiç kaydedilmemişti.</translation>
    </message>
    <message>
        <source>Recovered draft from {}, {}.</source>
        <translation>{} tarihli taslak kurtarıldı, {}.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} cannot be read or is not there any more. The draft opens as a copy.</source>
        <translation>{} tarihli taslak kurtarıldı; {} okunamıyor veya artık yok. Taslak kopya olarak açılır.</translation>
    </message>
    <message>
        <source>Recovered draft from {}; {} has been changed since. The draft opens as a copy beside it.</source>
        <translation>{} tarihli taslak kurtarıldı; {} o zamandan beri değişti. Taslak yanında kopya olarak açılır.</translation>
    </message>
    <message>
        <source>Side {} has no name. Give it one.</source>
        <translation>{} tarafının adı yok. Bir ad verin.</translation>
    </message>
    <message>
        <source>Source · {}{}</source>
        <translation>Kaynak · {}{}</translation>
    </message>
    <message>
        <source>Tags ({}) are not used here; remove it.</source>
        <translation>Etiketler ({}) burada kullanılmaz; kaldırın.</translation>
    </message>
    <message>
        <source>That reply would answer its own side there. Hang it under another side’s words.</source>
        <translation>Bu karşılık orada kendi tarafına yanıt olurdu. Başka bir tarafın sözlerinin altına asın.</translation>
    </message>
    <message>
        <source>The article is not word for word what was imported.</source>
        <translation>Makale, içe aktarılanla sözcüğü sözcüğüne aynı değil.</translation>
    </message>
    <message>
        <source>The book has {} chapters; the longest was taken: {}.</source>
        <translation>Kitapta {} bölüm var; en uzunu alındı: {}.</translation>
    </message>
    <message>
        <source>The brief could not be typeset: {}. Your project is untouched; please report this.</source>
        <translation>Brifing dizilemedi: {}. Projenize dokunulmadı; lütfen bunu bildirin.</translation>
    </message>
    <message>
        <source>The brief was not finished within {:.0f} seconds. Leave out some claims and export again.</source>
        <translation>Brifing {:.0f} saniyede bitmedi. Bazı iddiaları dışarıda bırakıp yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>The character {} cannot stand in a project file; remove it.</source>
        <translation>{} karakteri proje dosyasında bulunamaz; kaldırın.</translation>
    </message>
    <message>
        <source>The character “{}”</source>
        <translation>“{}” karakteri</translation>
    </message>
    <message>
        <source>The debate</source>
        <translation>Tartışma</translation>
    </message>
    <message>
        <source>The document has tracked changes: what was inserted is kept, what was deleted is left out.</source>
        <translation>Belgede izlenen değişiklikler var: eklenenler kaldı, silinenler alınmadı.</translation>
    </message>
    <message>
        <source>The file holds more than {:,} values and keys; no debate does. Something is damaged here.</source>
        <translation>Dosyada {:,} değer ve anahtardan fazlası var; hiçbir tartışmada bu kadar olmaz. Bir şey bozulmuş.</translation>
    </message>
    <message>
        <source>The file {}: it is damaged. Look for an older copy in its folder or your backups.</source>
        <translation>Dosya {}: bozuk. Klasöründe veya yedeklerinizde daha eski bir kopya arayın.</translation>
    </message>
    <message>
        <source>The file's structure breaks here ({}); compare the indentation and quotes with the lines above.</source>
        <translation>Dosyanın yapısı burada bozuluyor ({}); girintiyi ve tırnakları üstteki satırlarla karşılaştırın.</translation>
    </message>
    <message>
        <source>The format version is a whole number from 1; here it is {}.</source>
        <translation>Biçim sürümü 1’den başlayan bir tam sayıdır; burada {}.</translation>
    </message>
    <message>
        <source>The id “{}” is taken already; each is used once.</source>
        <translation>“{}” kimliği zaten kullanılmış; her biri bir kez kullanılır.</translation>
    </message>
    <message>
        <source>The key “{}” stands here and on line {}; keep one of them.</source>
        <translation>“{}” anahtarı hem burada hem {}. satırda; birini bırakın.</translation>
    </message>
    <message>
        <source>The keys of “{}” should stand here, not {}.</source>
        <translation>Burada “{}” anahtarları durmalı, {} değil.</translation>
    </message>
    <message>
        <source>The lock beside {} cannot be read, so somebody may have it open. Open it to read; or open it anyway, if you know that nobody has.</source>
        <translation>{} yanındaki kilit okunamıyor; dosya birinde açık olabilir. Okumak için açın; kimsede açık olmadığını biliyorsanız yine de açın.</translation>
    </message>
    <message>
        <source>The page says that only a part of it is free to read: check that the article is whole.</source>
        <translation>Sayfa, yalnızca bir bölümünün ücretsiz okunabildiğini söylüyor: makalenin tam olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The paper has {} of {} words. Sources are not counted.</source>
        <translation>Belgede {} sözcük var, sınır {}. Kaynaklar sayılmaz.</translation>
    </message>
    <message>
        <source>The sentences could not be read through this time. Change the article, or open the project again.</source>
        <translation>Tümceler bu kez incelenemedi. Makaleyi değiştirin veya projeyi yeniden açın.</translation>
    </message>
    <message>
        <source>There is no dictionary “{}” here, so these words are not checked. Put {}.aff and {}.dic into {}, or choose another dictionary in the settings.</source>
        <translation>Burada “{}” sözlüğü yok; bu sözcükler denetlenmiyor. {}.aff ve {}.dic dosyalarını şuraya koyun: {}; veya ayarlardan başka bir sözlük seçin.</translation>
    </message>
    <message>
        <source>There is no item “{}” in this project.</source>
        <translation>Bu projede “{}” öğesi yok.</translation>
    </message>
    <message>
        <source>There is no {} “{}” in this project.</source>
        <translation>Bu projede yok: {} “{}”.</translation>
    </message>
    <message>
        <source>There is no “{}” in this project to put this back into.</source>
        <translation>Bu projede bunun geri konacağı “{}” yok.</translation>
    </message>
    <message>
        <source>They changed this claim; nothing that you changed is touched.</source>
        <translation>Bu iddia kopyada değişmiş; sizin değişikliklerinize dokunulmaz.</translation>
    </message>
    <message>
        <source>They deleted this claim. It goes to the tray.</source>
        <translation>Bu iddia kopyada silinmiş. Silinenlere gidecek.</translation>
    </message>
    <message>
        <source>They made this claim.</source>
        <translation>Bu iddia kopyada oluşturulmuş.</translation>
    </message>
    <message>
        <source>This article does not seem to be in English, so its sentences are only numbered. Which of them are claims is for you to judge.</source>
        <translation>Bu makale İngilizce görünmüyor; tümceleri yalnızca numaralandı. Hangilerinin iddia olduğuna siz karar verin.</translation>
    </message>
    <message>
        <source>This debate has no side “{}”. Its sides are {}.</source>
        <translation>Bu tartışmada “{}” tarafı yok. Taraflar: {}.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text; a project file is.</source>
        <translation>Bu, UTF-8 metni değil; proje dosyası öyle olur.</translation>
    </message>
    <message>
        <source>This is not a CSL-JSON file: {}. In your citation manager, export as CSL-JSON and import that.</source>
        <translation>Bu bir CSL-JSON dosyası değil: {}. Kaynakça yöneticinizden CSL-JSON olarak dışa aktarıp onu içe aktarın.</translation>
    </message>
    <message>
        <source>This is not a DebatePrep project: it does not begin with “debateprep: 1”.</source>
        <translation>Bu bir DebatePrep projesi değil: “debateprep: 1” ile başlamıyor.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Two sides are called “{}”. Give each a name of its own.</source>
        <translation>İki tarafın adı da “{}”. Her birine ayrı ad verin.</translation>
    </message>
    <message>
        <source>What was written last could not be read.</source>
        <translation>En son yazılan okunamadı.</translation>
    </message>
    <message>
        <source>What you rehearsed before cannot be opened. Let the app read and write {}</source>
        <translation>Önceki provalarınız açılamıyor. Uygulamanın şurada okuyup yazmasına izin verin: {}</translation>
    </message>
    <message>
        <source>What you rehearsed before could not be read, so every claim is new again. The old file is kept: {}</source>
        <translation>Önceki provalarınız okunamadı; her iddia yeniden yeni. Eski dosya duruyor: {}</translation>
    </message>
    <message>
        <source>What you write cannot be kept safe from a crash just now: {} ({}). Save the project; it is tried again every few seconds.</source>
        <translation>Yazdıklarınız şu an çökmeye karşı korunamıyor: {} ({}). Projeyi kaydedin; birkaç saniyede bir yeniden denenir.</translation>
    </message>
    <message>
        <source>With the copy comes: {}.</source>
        <translation>Kopyayla gelen: {}.</translation>
    </message>
    <message>
        <source>Your rating is not kept: the app could not write its file. The sitting goes on; free some space, or let the app write in {}</source>
        <translation>Değerlendirmeniz saklanmadı: uygulama dosyasını yazamadı. Oturum sürüyor; yer açın veya uygulamanın şuraya yazmasına izin verin: {}</translation>
    </message>
    <message>
        <source>a comment in the margin</source>
        <translation>kenar yorumu</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>bir form</translation>
    </message>
    <message>
        <source>a line of signs only</source>
        <translation>yalnızca işaretlerden bir satır</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>a map of keys</source>
        <translation>anahtar eşlemi</translation>
    </message>
    <message>
        <source>a menu</source>
        <translation>bir menü</translation>
    </message>
    <message>
        <source>a notice about cookies</source>
        <translation>çerez bildirimi</translation>
    </message>
    <message>
        <source>a notice over the page</source>
        <translation>sayfanın üstünde bir bildirim</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <source>a running head or foot</source>
        <translation>üst veya alt bilgi</translation>
    </message>
    <message>
        <source>about the author or the date</source>
        <translation>yazar veya tarih bilgisi</translation>
    </message>
    <message>
        <source>add article</source>
        <translation>makale ekleme</translation>
    </message>
    <message>
        <source>add comment</source>
        <translation>yorum ekleme</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>kanıt ekleme</translation>
    </message>
    <message>
        <source>add passage to {}</source>
        <translation>{} iddiasına pasaj ekleme</translation>
    </message>
    <message>
        <source>add reply</source>
        <translation>karşılık ekleme</translation>
    </message>
    <message>
        <source>add side {}</source>
        <translation>{} tarafını ekleme</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>kaynak ekleme</translation>
    </message>
    <message>
        <source>add “{}” to the words</source>
        <translation>“{}” sözcüğünü ekleme</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>ortak zemin</translation>
    </message>
    <message>
        <source>an advertisement</source>
        <translation>reklam</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>başka dosyaların arşivi</translation>
    </message>
    <message>
        <source>an offer to subscribe</source>
        <translation>abonelik teklifi</translation>
    </message>
    <message>
        <source>article</source>
        <translation>makale</translation>
    </message>
    <message>
        <source>article {}</source>
        <translation>makale {}</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>makale</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>soru soruyor</translation>
    </message>
    <message>
        <source>author</source>
        <translation>yazar</translation>
    </message>
    <message>
        <source>because</source>
        <translation>çünkü</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>makalenin yanında</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>ana sonuç</translation>
    </message>
    <message>
        <source>bring back {}</source>
        <translation>geri getirme: {}</translation>
    </message>
    <message>
        <source>buttons for sharing</source>
        <translation>paylaşım düğmeleri</translation>
    </message>
    <message>
        <source>can be checked as a fact</source>
        <translation>olgu olarak denetlenebilir</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>ayarları değiştirme</translation>
    </message>
    <message>
        <source>change the article’s details</source>
        <translation>makale ayrıntılarını değiştirme</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>iki tarafça değiştirildi</translation>
    </message>
    <message>
        <source>changed by them</source>
        <translation>kopyada değişmiş</translation>
    </message>
    <message>
        <source>choose basis</source>
        <translation>dayanak seçme</translation>
    </message>
    <message>
        <source>choose kind</source>
        <translation>tür seçme</translation>
    </message>
    <message>
        <source>choose side</source>
        <translation>taraf seçme</translation>
    </message>
    <message>
        <source>choose source</source>
        <translation>kaynak seçme</translation>
    </message>
    <message>
        <source>choose stance</source>
        <translation>tutum seçme</translation>
    </message>
    <message>
        <source>choose strength</source>
        <translation>güç seçme</translation>
    </message>
    <message>
        <source>choose what is printed</source>
        <translation>yazdırılacakları seçme</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>iddia</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>iddia {}</translation>
    </message>
    <message>
        <source>claim {}: {}</source>
        <translation>iddia {}: {}</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>iddia</translation>
    </message>
    <message>
        <source>claims that one thing causes another: “{}”</source>
        <translation>neden-sonuç öne sürüyor: “{}”</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>yorum</translation>
    </message>
    <message>
        <source>comment resolved</source>
        <translation>yorum çözüldü</translation>
    </message>
    <message>
        <source>comments of readers</source>
        <translation>okur yorumları</translation>
    </message>
    <message>
        <source>compares: “{}”</source>
        <translation>karşılaştırıyor: “{}”</translation>
    </message>
    <message>
        <source>correct the article</source>
        <translation>makaleyi düzeltme</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>delete claim {}</source>
        <translation>{} iddiasını silme</translation>
    </message>
    <message>
        <source>delete comment</source>
        <translation>yorumu silme</translation>
    </message>
    <message>
        <source>delete reply</source>
        <translation>karşılığı silme</translation>
    </message>
    <message>
        <source>delete source</source>
        <translation>kaynağı silme</translation>
    </message>
    <message>
        <source>deleted by one, changed by the other</source>
        <translation>bir tarafça silindi, diğerince değiştirildi</translation>
    </message>
    <message>
        <source>deleted by them</source>
        <translation>kopyada silinmiş</translation>
    </message>
    <message>
        <source>deleted under tracked changes</source>
        <translation>izlenen değişikliklerde silinmiş</translation>
    </message>
    <message>
        <source>denies something outright: “{}”</source>
        <translation>kesin bir dille yadsıyor: “{}”</translation>
    </message>
    <message>
        <source>denies something: “{}”</source>
        <translation>bir şeyi yadsıyor: “{}”</translation>
    </message>
    <message>
        <source>describe source</source>
        <translation>kaynağı tanımlama</translation>
    </message>
    <message>
        <source>dismiss suggestion</source>
        <translation>öneriyi yok sayma</translation>
    </message>
    <message>
        <source>draft reply {}</source>
        <translation>{} karşılığını yazma</translation>
    </message>
    <message>
        <source>draft response</source>
        <translation>yanıt yazma</translation>
    </message>
    <message>
        <source>draw red line</source>
        <translation>kırmızı çizgi çekme</translation>
    </message>
    <message>
        <source>draws a conclusion: “{}”</source>
        <translation>sonuç çıkarıyor: “{}”</translation>
    </message>
    <message>
        <source>event</source>
        <translation>olay</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>kanıt</translation>
    </message>
    <message>
        <source>explains by a reason or an aim: “{}”</source>
        <translation>neden veya amaçla açıklıyor: “{}”</translation>
    </message>
    <message>
        <source>flag as “{}”</source>
        <translation>“{}” bayrağını koyma</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>sayfada gizli</translation>
    </message>
    <message>
        <source>holds nothing but zero bytes</source>
        <translation>yalnızca sıfır bayt içeriyor</translation>
    </message>
    <message>
        <source>holds only under a condition: “{}”</source>
        <translation>yalnızca bir koşulla geçerli: “{}”</translation>
    </message>
    <message>
        <source>import 1 source</source>
        <translation>1 kaynak içe aktarma</translation>
    </message>
    <message>
        <source>import {} sources</source>
        <translation>{} kaynak içe aktarma</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>çıkar</translation>
    </message>
    <message>
        <source>is a heading, or part of a list</source>
        <translation>başlık veya liste parçası</translation>
    </message>
    <message>
        <source>is a note on the author</source>
        <translation>yazar hakkında not</translation>
    </message>
    <message>
        <source>is about one person: “{}”</source>
        <translation>tek bir kişi hakkında: “{}”</translation>
    </message>
    <message>
        <source>is about the author: “{}”</source>
        <translation>yazar hakkında: “{}”</translation>
    </message>
    <message>
        <source>is about the text or the meeting itself: “{}”</source>
        <translation>metnin veya toplantının kendisi hakkında: “{}”</translation>
    </message>
    <message>
        <source>is announced as a point of its own: “{}”</source>
        <translation>ayrı bir madde olarak duyurulmuş: “{}”</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>is hedged (ask how sure the author can be): “{}”</source>
        <translation>ihtiyatlı söylenmiş (yazar ne kadar emin olabilir?): “{}”</translation>
    </message>
    <message>
        <source>is mostly somebody’s words in quotation marks</source>
        <translation>çoğu, başkasının tırnak içindeki sözleri</translation>
    </message>
    <message>
        <source>is put without exception: “{}”</source>
        <translation>istisnasız söylenmiş: “{}”</translation>
    </message>
    <message>
        <source>is the author's own view: “{}”</source>
        <translation>yazarın kendi görüşü: “{}”</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>yayımlayan</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>yarıda kesiliyor</translation>
    </message>
    <message>
        <source>it cannot be read as JSON</source>
        <translation>JSON olarak okunamıyor</translation>
    </message>
    <message>
        <source>it did not come back as it was written</source>
        <translation>yazıldığı gibi geri gelmedi</translation>
    </message>
    <message>
        <source>it holds no list of sources</source>
        <translation>kaynak listesi içermiyor</translation>
    </message>
    <message>
        <source>its page is a picture</source>
        <translation>sayfası bir resim</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>sözleri</translation>
    </message>
    <message>
        <source>its {} pages are pictures</source>
        <translation>{} sayfası da resim</translation>
    </message>
    <message>
        <source>judges: “{}”</source>
        <translation>yargıda bulunuyor: “{}”</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tür</translation>
    </message>
    <message>
        <source>kind of evidence</source>
        <translation>kanıt türü</translation>
    </message>
    <message>
        <source>leaves the question open: “{}”</source>
        <translation>soruyu açık bırakıyor: “{}”</translation>
    </message>
    <message>
        <source>links</source>
        <translation>bağlantılar</translation>
    </message>
    <message>
        <source>mark as {}</source>
        <translation>“{}” olarak işaretleme</translation>
    </message>
    <message>
        <source>mark claim {}</source>
        <translation>{} iddiasını işaretleme</translation>
    </message>
    <message>
        <source>mark slip</source>
        <translation>özgün hatayı işaretleme</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>anlam</translation>
    </message>
    <message>
        <source>merge claim {} into {}</source>
        <translation>{} iddiasını {} ile birleştirme</translation>
    </message>
    <message>
        <source>merge copy</source>
        <translation>kopyayı birleştirme</translation>
    </message>
    <message>
        <source>merge with the file</source>
        <translation>dosyayla birleştirme</translation>
    </message>
    <message>
        <source>move article</source>
        <translation>makaleyi taşıma</translation>
    </message>
    <message>
        <source>move claim {}</source>
        <translation>{} iddiasını taşıma</translation>
    </message>
    <message>
        <source>move reply</source>
        <translation>karşılığı taşıma</translation>
    </message>
    <message>
        <source>move words</source>
        <translation>sözcük taşıma</translation>
    </message>
    <message>
        <source>name the theme</source>
        <translation>temayı adlandırma</translation>
    </message>
    <message>
        <source>near the title</source>
        <translation>başlığın yanında</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>newer than the file: {}</source>
        <translation>dosyadan yeni: {}</translation>
    </message>
    <message>
        <source>not put into words yet</source>
        <translation>henüz söze dökülmedi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>hiçbir şey değişmedi</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numara</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açılamadı</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>açık soru</translation>
    </message>
    <message>
        <source>outside the main text</source>
        <translation>ana metnin dışında</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>sayfa numaraları</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaj</translation>
    </message>
    <message>
        <source>passes a judgement: “{}”</source>
        <translation>hüküm veriyor: “{}”</translation>
    </message>
    <message>
        <source>pinpoint</source>
        <translation>kaynaktaki yer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>pointers to other articles</source>
        <translation>başka makalelere bağlantılar</translation>
    </message>
    <message>
        <source>predicts: “{}”</source>
        <translation>öngörüyor: “{}”</translation>
    </message>
    <message>
        <source>presents something as proven or certain: “{}”</source>
        <translation>kanıtlanmış veya kesin gibi sunuyor: “{}”</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>özel notlar</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>yayın</translation>
    </message>
    <message>
        <source>question</source>
        <translation>soru</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>alıntı</translation>
    </message>
    <message>
        <source>re-attach {}</source>
        <translation>{} iddiasını yeniden bağlama</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>kırmızı çizgi</translation>
    </message>
    <message>
        <source>remarks on it</source>
        <translation>bayraklar</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>makaleyi kaldırma</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>kanıtı kaldırma</translation>
    </message>
    <message>
        <source>remove passage of {}</source>
        <translation>{} pasajını kaldırma</translation>
    </message>
    <message>
        <source>replace the article’s text</source>
        <translation>makalenin metnini değiştirme</translation>
    </message>
    <message>
        <source>reports someone else’s view</source>
        <translation>başkasının görüşünü aktarıyor</translation>
    </message>
    <message>
        <source>reports what somebody said or thinks: “{}”</source>
        <translation>birinin sözünü veya düşüncesini aktarıyor: “{}”</translation>
    </message>
    <message>
        <source>reshape mark of {}</source>
        <translation>{} işaretinin sınırlarını değiştirme</translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation>yorumu çözme</translation>
    </message>
    <message>
        <source>response</source>
        <translation>yanıt</translation>
    </message>
    <message>
        <source>restore claim</source>
        <translation>iddiayı geri yükleme</translation>
    </message>
    <message>
        <source>restore claim {}</source>
        <translation>{} iddiasını geri yükleme</translation>
    </message>
    <message>
        <source>says what is at stake: “{}”</source>
        <translation>neyin söz konusu olduğunu söylüyor: “{}”</translation>
    </message>
    <message>
        <source>says what should be done: “{}”</source>
        <translation>ne yapılması gerektiğini söylüyor: “{}”</translation>
    </message>
    <message>
        <source>set pace</source>
        <translation>hızı ayarlama</translation>
    </message>
    <message>
        <source>sets itself against something: “{}”</source>
        <translation>bir şeye karşı çıkıyor: “{}”</translation>
    </message>
    <message>
        <source>side</source>
        <translation>taraf</translation>
    </message>
    <message>
        <source>side {}</source>
        <translation>taraf {}</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>taraf</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>özgün hata</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>önemi</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kaynak</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>kaynaklar</translation>
    </message>
    <message>
        <source>split claim {}</source>
        <translation>{} iddiasını bölme</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>tutum</translation>
    </message>
    <message>
        <source>stands around the article: a byline, a date, a caption or a notice</source>
        <translation>makalenin çevresinde: imza, tarih, altyazı veya bildirim</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>bulunduğu yer</translation>
    </message>
    <message>
        <source>stated or inferred</source>
        <translation>söylenmiş veya çıkarılmış</translation>
    </message>
    <message>
        <source>states how things are: “{}”</source>
        <translation>durumun ne olduğunu söylüyor: “{}”</translation>
    </message>
    <message>
        <source>states something plainly: “{}”</source>
        <translation>düz bir saptama: “{}”</translation>
    </message>
    <message>
        <source>status</source>
        <translation>durum</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>güç</translation>
    </message>
    <message>
        <source>suggest sentence again</source>
        <translation>cümleyi yeniden önerme</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketler</translation>
    </message>
    <message>
        <source>take off “{}”</source>
        <translation>“{}” bayrağını kaldırma</translation>
    </message>
    <message>
        <source>take the source’s words</source>
        <translation>kaynağın metnini alma</translation>
    </message>
    <message>
        <source>take words from the source</source>
        <translation>kaynaktan söz alma</translation>
    </message>
    <message>
        <source>takes up the title: {}</source>
        <translation>başlığa değiniyor: {}</translation>
    </message>
    <message>
        <source>tells of the past: “{}”</source>
        <translation>geçmişi anlatıyor: “{}”</translation>
    </message>
    <message>
        <source>tells what happened: “{}”</source>
        <translation>ne olduğunu anlatıyor: “{}”</translation>
    </message>
    <message>
        <source>term</source>
        <translation>terim</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>terim</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>the article’s title</source>
        <translation>makalenin başlığı</translation>
    </message>
    <message>
        <source>the author’s name</source>
        <translation>yazarın adı</translation>
    </message>
    <message>
        <source>the choices for printing</source>
        <translation>yazdırma seçimleri</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>the disk kept something else than what was written</source>
        <translation>disk yazılandan farklı bir şey tuttu</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>disk hata bildiriyor</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>etkinlik</translation>
    </message>
    <message>
        <source>the file is larger than this place allows</source>
        <translation>dosya bu yerin izin verdiğinden büyük</translation>
    </message>
    <message>
        <source>the folder cannot be made ({})</source>
        <translation>klasör oluşturulamıyor ({})</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>klasör artık yok</translation>
    </message>
    <message>
        <source>the foot of the page</source>
        <translation>sayfanın altı</translation>
    </message>
    <message>
        <source>the head of the page</source>
        <translation>sayfanın üstü</translation>
    </message>
    <message>
        <source>the head or foot of the pages</source>
        <translation>sayfaların üstü veya altı</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>bağlantı kendisine dönüyor</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>ad çok uzun</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>ayarlar</translation>
    </message>
    <message>
        <source>the system says “{}”</source>
        <translation>sistem “{}” diyor</translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation>içindekiler</translation>
    </message>
    <message>
        <source>the title, question or bottom line</source>
        <translation>başlık, soru veya ana sonuç</translation>
    </message>
    <message>
        <source>the typesetter cannot be started ({})</source>
        <translation>dizgi programı başlatılamıyor ({})</translation>
    </message>
    <message>
        <source>the typesetter stopped with status {}</source>
        <translation>dizgi programı {} koduyla durdu</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>this place can only be read</source>
        <translation>bu yer yalnızca okunabilir</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>çok fazla dosya açık</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>çevirmen</translation>
    </message>
    <message>
        <source>unmark slip</source>
        <translation>özgün hata işaretini kaldırma</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>adsız</translation>
    </message>
    <message>
        <source>use the other source</source>
        <translation>öteki kaynağı kullanma</translation>
    </message>
    <message>
        <source>uses a superlative: “{}”</source>
        <translation>üstünlük derecesi kullanıyor: “{}”</translation>
    </message>
    <message>
        <source>with changes to what lies in the tray</source>
        <translation>silinenlerde değişikliklerle</translation>
    </message>
    <message>
        <source>word the claim</source>
        <translation>iddiayı yazma</translation>
    </message>
    <message>
        <source>words of the article</source>
        <translation>makalenin sözleri</translation>
    </message>
    <message>
        <source>write</source>
        <translation>yazılamadı</translation>
    </message>
    <message>
        <source>write agreed ground</source>
        <translation>ortak zemin yazma</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>not yazma</translation>
    </message>
    <message>
        <source>write open question</source>
        <translation>açık soru yazma</translation>
    </message>
    <message>
        <source>write pinpoint</source>
        <translation>kaynaktaki yeri yazma</translation>
    </message>
    <message>
        <source>write quotation</source>
        <translation>alıntı yazma</translation>
    </message>
    <message>
        <source>write red line</source>
        <translation>kırmızı çizgi yazma</translation>
    </message>
    <message>
        <source>write source</source>
        <translation>kaynak yazma</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>oraya yazma izniniz yok</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>bu diskteki kotanız doldu</translation>
    </message>
    <message>
        <source>{} It stands on line {} already.</source>
        <translation>{} Zaten {}. satırda var.</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} eklendi</translation>
    </message>
    <message>
        <source>{} cannot be read as a project. Line {}, column {}: {}{}</source>
        <translation>{} proje olarak okunamıyor. Satır {}, sütun {}: {}{}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} değişti</translation>
    </message>
    <message>
        <source>{} changed by both</source>
        <translation>{} iki tarafça da değiştirildi</translation>
    </message>
    <message>
        <source>{} claim changed</source>
        <translation>{} iddia değişti</translation>
    </message>
    <message>
        <source>{} claim changed by both</source>
        <translation>{} iddia iki tarafça da değiştirildi</translation>
    </message>
    <message>
        <source>{} claim deleted by one and changed by the other</source>
        <translation>{} iddia bir tarafça silindi, diğerince değiştirildi</translation>
    </message>
    <message>
        <source>{} claim deleted by them</source>
        <translation>{} iddia kopyada silinmiş</translation>
    </message>
    <message>
        <source>{} claim new</source>
        <translation>{} yeni iddia</translation>
    </message>
    <message>
        <source>{} claims changed</source>
        <translation>{} iddia değişti</translation>
    </message>
    <message>
        <source>{} claims changed by both</source>
        <translation>{} iddia iki tarafça da değiştirildi</translation>
    </message>
    <message>
        <source>{} claims deleted by one and changed by the other</source>
        <translation>{} iddia bir tarafça silindi, diğerince değiştirildi</translation>
    </message>
    <message>
        <source>{} claims deleted by them</source>
        <translation>{} iddia kopyada silinmiş</translation>
    </message>
    <message>
        <source>{} claims new</source>
        <translation>{} yeni iddia</translation>
    </message>
    <message>
        <source>{} could not be read to its end: the file is damaged, or made to do harm. Get it from where it was published, or save the article as text and open that.</source>
        <translation>{} sonuna dek okunamadı: dosya bozuk ya da zarar vermek için yapılmış. Yayımlandığı yerden alın veya makaleyi metin olarak kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{} could not be read: the system says “{}”. Close some programs and open it again.</source>
        <translation>{} okunamadı: sistem “{}” diyor. Bazı programları kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>{} deleted</source>
        <translation>{} silindi</translation>
    </message>
    <message>
        <source>{} deleted by one and changed by the other</source>
        <translation>{} bir tarafça silindi, diğerince değiştirildi</translation>
    </message>
    <message>
        <source>{} deleted by them</source>
        <translation>{} kopyada silinmiş</translation>
    </message>
    <message>
        <source>{} does not end in a format that can be written. Give it the ending {}.</source>
        <translation>{} yazılabilen bir biçimle bitmiyor. Şu uzantıyı verin: {}.</translation>
    </message>
    <message>
        <source>{} has no words in it. Choose the file that holds the article's text.</source>
        <translation>{} içinde sözcük yok. Makalenin metnini içeren dosyayı seçin.</translation>
    </message>
    <message>
        <source>{} has {:,} pages; an article may have {:,}. Save only the article's pages and open those.</source>
        <translation>{}: {:,} sayfa; bir makalede {:,} olabilir. Yalnızca makalenin sayfalarını kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{} has {}; a project may have {}. It is probably not a project: choose a file that ends in .debate.yaml.</source>
        <translation>{} boyutu {}; bir proje {} olabilir. Herhalde proje değil: .debate.yaml ile biten bir dosya seçin.</translation>
    </message>
    <message>
        <source>{} has {}; an article may have {}. Save only the article's text and open that.</source>
        <translation>{} boyutu {}; bir makale {} olabilir. Yalnızca makalenin metnini kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{} in another order</source>
        <translation>{} farklı sırada</translation>
    </message>
    <message>
        <source>{} is an old Office file (.doc) or one with a password. Open it in Word or LibreOffice, save it as .docx without a password, and open that.</source>
        <translation>{} eski bir Office dosyası (.doc) ya da parolalı. Word veya LibreOffice’te açın, parolasız .docx olarak kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{} is closed with a password. Open it in the program that made it, save it without one, and open that.</source>
        <translation>{} parolayla kapalı. Yapıldığı programda açın, parolasız kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{} is damaged, cut off, or another kind of file than its name says. Get the file again, or save the article as text and open that.</source>
        <translation>{} bozuk, kesik ya da adının söylediğinden başka türde bir dosya. Dosyayı yeniden alın veya makaleyi metin olarak kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{} is in no font of this computer; an empty box stands for it, and the PDF is not archival.</source>
        <translation>{} bu bilgisayarın hiçbir yazı tipinde yok; yerinde boş bir kutu var ve PDF arşivlik değil.</translation>
    </message>
    <message>
        <source>{} is in none of the shipped fonts; the brief was made with a font of this computer.</source>
        <translation>{} birlikte gelen yazı tiplerinde yok; brifing bu bilgisayarın bir yazı tipiyle yapıldı.</translation>
    </message>
    <message>
        <source>{} is not a file of sources that can be read. In your citation manager, export as BibTeX (.bib), RIS (.ris) or CSL-JSON (.json) and import that.</source>
        <translation>{} okunabilir bir kaynak dosyası değil. Kaynakça yöneticinizden BibTeX (.bib), RIS (.ris) veya CSL-JSON (.json) olarak dışa aktarıp onu içe aktarın.</translation>
    </message>
    <message>
        <source>{} is not a file that can be opened. Choose a file.</source>
        <translation>{} açılabilen bir dosya değil. Bir dosya seçin.</translation>
    </message>
    <message>
        <source>{} is not a file that can be read. Choose the article's file itself.</source>
        <translation>{} okunabilir bir dosya değil. Makalenin dosyasını seçin.</translation>
    </message>
    <message>
        <source>{} is not a folder that can be looked into. Name the folder of the projects.</source>
        <translation>{} bakılabilen bir klasör değil. Projelerin klasörünü belirtin.</translation>
    </message>
    <message>
        <source>{} is not a text file: it holds bytes that are not letters. Open it in the program that made it, save the article as text, and open that.</source>
        <translation>{} bir metin dosyası değil: harf olmayan baytlar içeriyor. Yapıldığı programda açın, makaleyi metin olarak kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{} is not there. Check the name, or look for where it was moved: {}</source>
        <translation>{} yerinde yok. Adı denetleyin veya nereye taşındığına bakın: {}</translation>
    </message>
    <message>
        <source>{} is open in another window already{}. Open it to read here, or go on in that window.</source>
        <translation>{} başka bir pencerede zaten açık{}. Burada okumak için açın veya o pencerede sürdürün.</translation>
    </message>
    <message>
        <source>{} is open on the computer {}{}. Open it to read; or open it anyway, if you know that it is closed there.</source>
        <translation>{} şu bilgisayarda açık: {}{}. Okumak için açın; orada kapalı olduğunu biliyorsanız yine de açın.</translation>
    </message>
    <message>
        <source>{} is {}, not an article. Choose the file that holds the article's text.</source>
        <translation>{} bir makale değil, {}. Makalenin metnini içeren dosyayı seçin.</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} yeni</translation>
    </message>
    <message>
        <source>{} paragraph found, {} kept</source>
        <translation>{} paragraf bulundu, {} tutuldu</translation>
    </message>
    <message>
        <source>{} paragraphs found, {} kept</source>
        <translation>{} paragraf bulundu, {} tutuldu</translation>
    </message>
    <message>
        <source>{} source read</source>
        <translation>{} kaynak okundu</translation>
    </message>
    <message>
        <source>{} sources read</source>
        <translation>{} kaynak okundu</translation>
    </message>
    <message>
        <source>{} takes more memory than an article may. Save only the article's text and open that.</source>
        <translation>{} bir makalenin alabileceğinden çok bellek istiyor. Yalnızca makalenin metnini kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{} unpacks to more than {}, and an article never does. Save only the article's text and open that.</source>
        <translation>{} açıldığında {} sınırını aşıyor; hiçbir makale bu kadar olmaz. Yalnızca makalenin metnini kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{} was changed by somebody else since you opened it. Your work is kept, and nothing was written over theirs: save, and choose what becomes of both.</source>
        <translation>Siz açtıktan sonra {} başkası tarafından değiştirildi. Çalışmanız güvende ve onunkinin üzerine yazılmadı: kaydedin ve ikisinin ne olacağını seçin.</translation>
    </message>
    <message>
        <source>{} was not read to its end, as you wished. Nothing was changed.</source>
        <translation>{} isteğiniz üzerine sonuna dek okunmadı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{} was not read within {:.0f} seconds. Save only the article's text and open that.</source>
        <translation>{} {:.0f} saniyede okunamadı. Yalnızca makalenin metnini kaydedip onu açın.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} added</source>
        <translation>{0} {1} eklendi</translation>
    </message>
    <message>
        <source>{} {} changed</source>
        <translation>{0} {1} değişti</translation>
    </message>
    <message>
        <source>{} {} deleted</source>
        <translation>{0} {1} silindi</translation>
    </message>
    <message>
        <source>{} {} newer than the file</source>
        <translation>{0} {1} dosyadan yeni</translation>
    </message>
    <message>
        <source>{}; 1 entry could not be read{}.</source>
        <translation>{}; 1 kayıt okunamadı{}.</translation>
    </message>
    <message>
        <source>{}; {} entries could not be read{}.</source>
        <translation>{}; {} kayıt okunamadı{}.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>“{}” cannot take that value for “{}”.</source>
        <translation>“{}”, “{}” için bu değeri alamaz.</translation>
    </message>
    <message>
        <source>“{}” does not name one day of the calendar. Write it as 2026-12-01.</source>
        <translation>“{}” takvimde bir gün değil. Şöyle yazın: 2026-12-01.</translation>
    </message>
    <message>
        <source>“{}” has no place under “{}”.</source>
        <translation>“{}” ögesinin “{}” altında yeri yok.</translation>
    </message>
    <message>
        <source>“{}” is a list of texts, not {}.</source>
        <translation>“{}” bir metin listesidir, {} değil.</translation>
    </message>
    <message>
        <source>“{}” is a list, each entry behind a dash, not {}.</source>
        <translation>“{}” her girdisi tireyle başlayan bir listedir, {} değil.</translation>
    </message>
    <message>
        <source>“{}” is a list, not {}.</source>
        <translation>“{}” bir listedir, {} değil.</translation>
    </message>
    <message>
        <source>“{}” is a map from side to text, not {}.</source>
        <translation>“{}” taraftan metne bir eşlemdir, {} değil.</translation>
    </message>
    <message>
        <source>“{}” is a text, not {}. Put quotes around it if it is meant as one.</source>
        <translation>“{}” bir metindir, {} değil. Metin olması isteniyorsa tırnak içine alın.</translation>
    </message>
    <message>
        <source>“{}” is a whole number, not {}.</source>
        <translation>“{}” bir tam sayıdır, {} değil.</translation>
    </message>
    <message>
        <source>“{}” is another debate than “{}”, not a copy of it. Open it by itself and copy what you need.</source>
        <translation>“{}”, “{}” tartışmasının kopyası değil, başka bir tartışma. Ayrıca açıp gerekeni kopyalayın.</translation>
    </message>
    <message>
        <source>“{}” is in this project already.</source>
        <translation>“{}” bu projede zaten var.</translation>
    </message>
    <message>
        <source>“{}” is not a date of the calendar. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>“{}” takvimde bir tarih değil. 2012-05-23, 2012-05 veya 2012 biçiminde yazın.</translation>
    </message>
    <message>
        <source>“{}” is true or false, not {}.</source>
        <translation>“{}” doğru veya yanlıştır, {} değil.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> points</source>
        <translation> punto</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> saniye</translation>
    </message>
    <message>
        <source> words</source>
        <translation> sözcük</translation>
    </message>
    <message>
        <source> words a minute</source>
        <translation> sözcük/dk</translation>
    </message>
    <message>
        <source>1,000 words</source>
        <translation>1.000 sözcük</translation>
    </message>
    <message>
        <source>1,500 words</source>
        <translation>1.500 sözcük</translation>
    </message>
    <message>
        <source>100 words</source>
        <translation>100 sözcük</translation>
    </message>
    <message>
        <source>2,000 words</source>
        <translation>2.000 sözcük</translation>
    </message>
    <message>
        <source>200 words</source>
        <translation>200 sözcük</translation>
    </message>
    <message>
        <source>300 words</source>
        <translation>300 sözcük</translation>
    </message>
    <message>
        <source>400 words</source>
        <translation>400 sözcük</translation>
    </message>
    <message>
        <source>500 words</source>
        <translation>500 sözcük</translation>
    </message>
    <message>
        <source>750 words</source>
        <translation>750 sözcük</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2012-05-23, 2012-05 or 2012. A source that is later is marked as out of role.</source>
        <translation>Bir gün, ay ya da yıl: 2012-05-23, 2012-05 veya 2012. Daha geç tarihli kaynak rol dışı olarak işaretlenir.</translation>
    </message>
    <message>
        <source>A page to mark by</source>
        <translation>Değerlendirme sayfası</translation>
    </message>
    <message>
        <source>A response that takes longer says so.</source>
        <translation>Bu süreyi aşan yanıt bunu belirtir.</translation>
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
        <translation>Tüm taraflar</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tüm temalar</translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Also in the file’s own details; comments stay out too.</source>
        <translation>Dosyanın kendi bilgilerinde de; yorumlar da dışarıda kalır.</translation>
    </message>
    <message>
        <source>An article that you set otherwise under View, Reading, keeps its own.</source>
        <translation>Görünüm, Okuma altında başka ayarladığınız makale kendi yazı tipini korur.</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>Makaledeki gibi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Yazarlar</translation>
    </message>
    <message>
        <source>Blind: leave out author and school</source>
        <translation>Anonim: yazar ve okul yer almaz</translation>
    </message>
    <message>
        <source>Both on one side</source>
        <translation>İkisi aynı yüzde</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brifing</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Duruma göre</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Temaya göre</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Yazımı denetle</translation>
    </message>
    <message>
        <source>Chicago, author and date</source>
        <translation>Chicago, yazar ve tarih</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, notlar</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Künye biçimi</translation>
    </message>
    <message>
        <source>Claim in front, response behind</source>
        <translation>İddia önde, yanıt arkada</translation>
    </message>
    <message>
        <source>Claims and notes are set larger and smaller in step.</source>
        <translation>İddialar ve notlar da birlikte büyüyüp küçülür.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Komite</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferans</translation>
    </message>
    <message>
        <source>Cue cards</source>
        <translation>Bilgi kartları</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Day of the debate</source>
        <translation>Münazara günü</translation>
    </message>
    <message>
        <source>Day of the role-play</source>
        <translation>Canlandırma günü</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Münazara</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegasyon</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Sözlük</translation>
    </message>
    <message>
        <source>English, United Kingdom</source>
        <translation>İngilizce, Birleşik Krallık</translation>
    </message>
    <message>
        <source>English, United States</source>
        <translation>İngilizce, ABD</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>10 dakikada bir</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>2 dakikada bir</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>5 dakikada bir</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Dakikada bir</translation>
    </message>
    <message>
        <source>Every project opens at the claim, the view and the line where you left it.</source>
        <translation>Her proje bıraktığınız iddiada, görünümde ve satırda açılır.</translation>
    </message>
    <message>
        <source>Faint dots under the sentences that are most like claims; Tab goes from one to the next.</source>
        <translation>İddiaya en çok benzeyen cümlelerin altında soluk noktalar; Tab birinden ötekine geçer.</translation>
    </message>
    <message>
        <source>Flow sheet</source>
        <translation>Akış çizelgesi</translation>
    </message>
    <message>
        <source>Font of articles and responses</source>
        <translation>Makale ve yanıtların yazı tipi</translation>
    </message>
    <message>
        <source>For straight ones that you type, in the project’s language. Backspace right after takes the straight one back.</source>
        <translation>Yazdığınız düz tırnaklar yerine, projenin dilinde. Hemen ardından geri silme düz tırnağı geri getirir.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>It stands first.</source>
        <translation>İlk sırada durur.</translation>
    </message>
    <message>
        <source>Keep the line being written in the middle</source>
        <translation>Yazılan satırı ortada tut</translation>
    </message>
    <message>
        <source>Kinds and stances</source>
        <translation>Türler ve tutumlar</translation>
    </message>
    <message>
        <source>Kinds of claims</source>
        <translation>İddia türleri</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Başlıkların dili</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Pencere dili</translation>
    </message>
    <message>
        <source>Length of a position paper</source>
        <translation>Tutum belgesinin uzunluğu</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Daha az</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Kenar boşlukları</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha çok</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Sözcüklerim</translation>
    </message>
    <message>
        <source>Narrow, ¾ inch</source>
        <translation>Dar, ¾ inç</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Nothing glides or blinks. Where the system asks for that, it holds without this.</source>
        <translation>Hiçbir şey kaymaz ya da yanıp sönmez. Sistem bunu isterse bu seçim olmadan da geçerlidir.</translation>
    </message>
    <message>
        <source>Of what a document says itself. Your own words stay as they are.</source>
        <translation>Belgenin kendi söylediklerinin dili. Sizin sözleriniz olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Her satıra bir tane.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones.</source>
        <translation>Her satıra bir tane; olağan olanlar için boş bırakın.</translation>
    </message>
    <message>
        <source>One a line; empty for the usual ones. A claim keeps the kind that it has.</source>
        <translation>Her satıra bir tane; olağan olanlar için boş bırakın. İddia kendi türünü korur.</translation>
    </message>
    <message>
        <source>Only a project that has a file. You are never asked, and told only if it does not work.</source>
        <translation>Yalnız dosyası olan projeler için. Soru sorulmaz; yalnız çalışmazsa haber verilir.</translation>
    </message>
    <message>
        <source>Only these claims</source>
        <translation>Yalnız bu iddialar</translation>
    </message>
    <message>
        <source>Only what every side has ready</source>
        <translation>Yalnız her tarafça hazır olanlar</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>Açılışta son projeyi aç</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>İddiaların sırası</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Tutum belgesi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Özel notlar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Hareketi azalt</translation>
    </message>
    <message>
        <source>Response, Measure my pace, finds out yours.</source>
        <translation>Yanıt, Konuşma hızını ölç komutu sizinkini bulur.</translation>
    </message>
    <message>
        <source>Right in every project, one a line.</source>
        <translation>Her projede doğru sayılır, her satıra bir tane.</translation>
    </message>
    <message>
        <source>Right in this project, one a line; they travel with its file.</source>
        <translation>Bu projede doğru sayılır, her satıra bir tane; proje dosyasıyla birlikte gider.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Otomatik kaydet</translation>
    </message>
    <message>
        <source>Say on page 1 what is where</source>
        <translation>1. sayfada içindekiler</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Okul</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Öz sınav</translation>
    </message>
    <message>
        <source>Set quotation marks as they are printed</source>
        <translation>Tırnakları basıldıkları gibi koy</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>Size of articles</source>
        <translation>Makale boyutu</translation>
    </message>
    <message>
        <source>Size of responses</source>
        <translation>Yanıt boyutu</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Speaking pace</source>
        <translation>Konuşma hızı</translation>
    </message>
    <message>
        <source>Speaking pace in new projects</source>
        <translation>Yeni projelerde konuşma hızı</translation>
    </message>
    <message>
        <source>Speech sheet</source>
        <translation>Konuşma metni</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Yazım</translation>
    </message>
    <message>
        <source>Stances of responses</source>
        <translation>Yanıtların tutumları</translation>
    </message>
    <message>
        <source>Stands beside your comments.</source>
        <translation>Yorumlarınızın yanında durur.</translation>
    </message>
    <message>
        <source>Suggest claims in articles</source>
        <translation>Makalelerde iddia öner</translation>
    </message>
    <message>
        <source>The claim scrolls along, as the paper does in a typewriter.</source>
        <translation>İddia, daktilodaki kâğıt gibi kayar.</translation>
    </message>
    <message>
        <source>The day it is held: 2026-12-01. The overview counts the days that are left.</source>
        <translation>Yapılacağı gün: 2026-12-01. Genel bakış kalan günleri sayar.</translation>
    </message>
    <message>
        <source>The foot of the window counts what you write in claims, responses and red lines since the project was opened.</source>
        <translation>Pencerenin altında, proje açıldığından beri iddialara, yanıtlara ve kırmızı çizgilere yazdıklarınız sayılır.</translation>
    </message>
    <message>
        <source>The side I speak for</source>
        <translation>Adına konuştuğum taraf</translation>
    </message>
    <message>
        <source>Their codes, one a line; none for all.</source>
        <translation>Kodları, her satıra bir tane; tümü için boş bırakın.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temalar</translation>
    </message>
    <message>
        <source>Time for a response</source>
        <translation>Yanıt süresi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Turn the sheet at its long edge to print the backs.</source>
        <translation>Arka yüzleri basmak için kâğıdı uzun kenarından çevirin.</translation>
    </message>
    <message>
        <source>Two to four. The label stands above a side’s responses.</source>
        <translation>İki ile dört arası. Etiket, tarafın yanıtlarının üstünde durur.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Usual, 1 inch</source>
        <translation>Olağan, 1 inç</translation>
    </message>
    <message>
        <source>What is decided in the end, in one sentence.</source>
        <translation>Sonunda neye karar verileceği, tek cümleyle.</translation>
    </message>
    <message>
        <source>What is looked at, one a line, perhaps with its weight: Sources · 20</source>
        <translation>Bakılacak ölçütler, her satıra bir tane, istenirse ağırlığıyla: Kaynaklar · 20</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Yazdırılanlar</translation>
    </message>
    <message>
        <source>What you write is not touched, nor what is printed.</source>
        <translation>Yazdıklarınıza ve yazdırılanlara dokunulmaz.</translation>
    </message>
    <message>
        <source>Wide margin for comments</source>
        <translation>Yorumlar için geniş boşluk</translation>
    </message>
    <message>
        <source>Wide, 1¼ inches</source>
        <translation>Geniş, 1¼ inç</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Renksiz</translation>
    </message>
    <message>
        <source>Word goal for a sitting</source>
        <translation>Oturum için sözcük hedefi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>Words in Cyrillic letters are looked up in one of their own.</source>
        <translation>Kiril harfli sözcükler kendi sözlüklerinde aranır.</translation>
    </message>
    <message>
        <source>Words of this project</source>
        <translation>Bu projenin sözcükleri</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Çalışma</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Groups of settings</source>
        <translation>Ayar grupları</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Bu proje</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Komutlar ve tuşları</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Find an action, or its keys</source>
        <translation>Komut ya da tuşlarını bul</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>No action is called that, and none has these keys.</source>
        <translation>Bu adda ya da bu tuşlarla bir komut yok.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tümünü sıfırla</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>nothing</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>{} · differs</source>
        <translation>{} · farklı</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Mark as draft</source>
        <translation>Taslak işaretle</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Hazır işaretle</translation>
    </message>
    <message>
        <source>Not drafted yet: what does {} answer?</source>
        <translation>Henüz yazılmadı: {} ne yanıt verir?</translation>
    </message>
    <message>
        <source>Stance of {}</source>
        <translation>{} için tutum</translation>
    </message>
    <message>
        <source>Status of {}</source>
        <translation>{} için durum</translation>
    </message>
    <message>
        <source>choose a stance</source>
        <translation>tutum seçin</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>taslak</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>Keep</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Move {} down</source>
        <translation>Aşağı taşı: {}</translation>
    </message>
    <message>
        <source>Move {} up</source>
        <translation>Yukarı taşı: {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>SidesEditor</name>
    <message>
        <source>Add side</source>
        <translation>Taraf ekle</translation>
    </message>
    <message>
        <source>{} goes to the tray with all it holds: {}. Edit, Deleted items, brings it back whole.</source>
        <translation>{} içindeki her şeyle silinenlere gider: {}. Düzen, Silinenler komutu onu bütünüyle geri getirir.</translation>
    </message>
    <message>
        <source>{} leaves; nothing was written for it yet.</source>
        <translation>{} ayrılıyor; onun için henüz bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>{} piece of evidence</source>
        <translation>{} kanıt</translation>
    </message>
    <message>
        <source>{} pieces of evidence</source>
        <translation>{} kanıt</translation>
    </message>
    <message>
        <source>{} red line</source>
        <translation>{} kırmızı çizgi</translation>
    </message>
    <message>
        <source>{} red lines</source>
        <translation>{} kırmızı çizgi</translation>
    </message>
    <message>
        <source>{} replies</source>
        <translation>{} karşılık</translation>
    </message>
    <message>
        <source>{} reply</source>
        <translation>{} karşılık</translation>
    </message>
    <message>
        <source>{} response</source>
        <translation>{} yanıt</translation>
    </message>
    <message>
        <source>{} responses</source>
        <translation>{} yanıt</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Geç</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Turu geç</translation>
    </message>
    <message>
        <source>Tour, {} of {}</source>
        <translation>Tur, {} / {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>2012-05-23, 2012-05 or 2012</source>
        <translation>2012-05-23, 2012-05 ya da 2012</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>As it stands on the document</source>
        <translation>Belgede yazdığı gibi</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Body, publisher or parties</source>
        <translation>Kurum, yayıncı ya da taraflar</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Belge numarası</translation>
    </message>
    <message>
        <source>Family, Given; one a line</source>
        <translation>Soyadı, Adı; her satıra bir tane</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Yayımlayan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Newspaper, journal, book or site</source>
        <translation>Gazete, dergi, kitap ya da site</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Printed below the source</source>
        <translation>Kaynağın altına basılır</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Yayımlandığı yer</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Çeviren</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Cilt</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>author</source>
        <translation>yazar</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarih</translation>
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
        <translation>eksik: {}</translation>
    </message>
    <message>
        <source>later than {}</source>
        <translation>tarihi şundan geç: {}</translation>
    </message>
    <message>
        <source>officially stated</source>
        <translation>resmî açıklama</translation>
    </message>
    <message>
        <source>our inference</source>
        <translation>bizim çıkarımımız</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tür</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>yayımlandığı yer</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>yayımlayan</translation>
    </message>
    <message>
        <source>{}: “{}” is not a date. Write it as 2012-05-23, 2012-05 or 2012.</source>
        <translation>{}: “{}” bir tarih değil. 2012-05-23, 2012-05 ya da 2012 biçiminde yazın.</translation>
    </message>
    <message>
        <source>“{}” is no date</source>
        <translation>“{}” tarih değil</translation>
    </message>
</context>
<context>
    <name>SourceExchange</name>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Kaynakları dışa aktar</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Kaynakları içe aktar</translation>
    </message>
    <message>
        <source>Sources ({})</source>
        <translation>Kaynaklar ({})</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>{} yazıldı.</translation>
    </message>
    <message>
        <source>{} of them were in the library already.</source>
        <translation>{} tanesi kitaplıkta zaten vardı.</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>{} kaynaklar</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Checked</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Künye olarak kopyala</translation>
    </message>
    <message>
        <source>Later than {}, the day of the role-play: whoever cites it is out of role.</source>
        <translation>Canlandırma gününden ({}) sonra: buna atıf yapan rol dışına çıkar.</translation>
    </message>
    <message>
        <source>Looks like: {}</source>
        <translation>Şuna benziyor: {}</translation>
    </message>
    <message>
        <source>Nothing cites it yet.</source>
        <translation>Henüz atıf yok.</translation>
    </message>
    <message>
        <source>Take its text from a file…</source>
        <translation>Metnini dosyadan al…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>Onu kullan</translation>
    </message>
    <message>
        <source>What it says, or the part that you quote: quotations are compared with it</source>
        <translation>Metni ya da alıntıladığınız bölümü: alıntılar bununla karşılaştırılır</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Kaynağın metni</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>ve {} tane daha</translation>
    </message>
    <message>
        <source>as it is cited</source>
        <translation>künyede görüneceği gibi</translation>
    </message>
    <message>
        <source>checked by me</source>
        <translation>denetledim</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>tür seçin</translation>
    </message>
    <message>
        <source>cited by</source>
        <translation>atıflar</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>gerekli</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarih değil</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>denetlenmedi</translation>
    </message>
    <message>
        <source>primary: the document itself, not a report of it</source>
        <translation>birincil: belgenin kendisi, onu aktaran değil</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>ikinci el</translation>
    </message>
    <message>
        <source>words of the source</source>
        <translation>kaynağın metni</translation>
    </message>
</context>
<context>
    <name>SourceLibrary</name>
    <message>
        <source>1 source</source>
        <translation>1 kaynak</translation>
    </message>
    <message>
        <source>A source that is typed once is offered wherever you add evidence.</source>
        <translation>Bir kez yazılan kaynak, kanıt eklediğiniz her yerde önerilir.</translation>
    </message>
    <message>
        <source>Delete source</source>
        <translation>Kaynağı sil</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Kaynak bul</translation>
    </message>
    <message>
        <source>Find by title, author or issuer</source>
        <translation>Başlık, yazar ya da yayımlayana göre bul</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Yeni kaynak</translation>
    </message>
    <message>
        <source>Paste reference…</source>
        <translation>Künye yapıştır…</translation>
    </message>
    <message>
        <source>Source deleted.</source>
        <translation>Kaynak silindi.</translation>
    </message>
    <message>
        <source>Source deleted; {} places cite it still.</source>
        <translation>Kaynak silindi; {} yerde hâlâ atıf var.</translation>
    </message>
    <message>
        <source>Source library</source>
        <translation>Kaynak kitaplığı</translation>
    </message>
    <message>
        <source>{} sources</source>
        <translation>{} kaynak</translation>
    </message>
    <message>
        <source>‹ Back to the debate</source>
        <translation>‹ Münazaraya dön</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Adsız kaynak</translation>
    </message>
    <message>
        <source>not cited yet</source>
        <translation>henüz atıf yok</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>birincil</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>denetlenmedi</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>New source “{}”</source>
        <translation>Yeni kaynak “{}”</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Source: type three letters of it</source>
        <translation>Kaynak: üç harfini yazın</translation>
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
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Speech of {}</source>
        <translation>{} için konuşma</translation>
    </message>
    <message>
        <source>end</source>
        <translation>bitir</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>duraklat</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>konuşmaya başla</translation>
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
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>again</source>
        <translation>tekrar</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>kolay</translation>
    </message>
    <message>
        <source>end · {} left</source>
        <translation>bitir · {} kaldı</translation>
    </message>
    <message>
        <source>expected counter</source>
        <translation>beklenen itiraz</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>devam et</translation>
    </message>
    <message>
        <source>good</source>
        <translation>iyi</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>zor</translation>
    </message>
    <message>
        <source>hear the counter</source>
        <translation>itirazı dinle</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>duraklat</translation>
    </message>
    <message>
        <source>reveal my response</source>
        <translation>yanıtımı göster</translation>
    </message>
    <message>
        <source>start to speak</source>
        <translation>konuşmaya başla</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>20 claims, answered from both sides</source>
        <translation>20 iddia, iki tarafın yanıtıyla</translation>
    </message>
    <message>
        <source>Begin now, add the article later</source>
        <translation>Şimdi başla, makaleyi sonra ekle</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Boş proje</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Örneğe göz at</translation>
    </message>
    <message>
        <source>New from article…</source>
        <translation>Makaleden yeni…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Proje aç…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Makale yapıştır</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Son projeler</translation>
    </message>
    <message>
        <source>Text, web page, Word, PDF, EPUB, ODT or RTF</source>
        <translation>Metin, web sayfası, Word, PDF, EPUB, ODT veya RTF</translation>
    </message>
    <message>
        <source>The article beside both positions. One readable file. A brief on paper.</source>
        <translation>Makale iki tarafın görüşüyle yan yana. Okunabilir tek dosya. Kâğıtta brifing.</translation>
    </message>
    <message>
        <source>The words that you copied</source>
        <translation>Kopyaladığınız sözcükler</translation>
    </message>
    <message>
        <source>You can also drop an article or a project anywhere in this window.</source>
        <translation>Bir makaleyi veya projeyi bu pencerenin herhangi bir yerine de bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>Yours, a partner’s, or a template</source>
        <translation>Sizin, ortağınızın veya bir şablon</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 suggestion</source>
        <translation>1 öneri</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Yok sayıldı</translation>
    </message>
    <message>
        <source>Open an article, and the sentences worth answering are listed here.</source>
        <translation>Bir makale açın; yanıtlanmaya değer cümleler burada listelenir.</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence of the article, or choose one in the list.</source>
        <translation>İmleci makalenin bir cümlesine koyun ya da listeden birini seçin.</translation>
    </message>
    <message>
        <source>Put the cursor into a suggested sentence, or choose one in the list.</source>
        <translation>İmleci önerilen bir cümleye koyun ya da listeden birini seçin.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Makale okunuyor…</translation>
    </message>
    <message>
        <source>Sentence marked as a claim</source>
        <translation>Cümle iddia olarak işaretlendi</translation>
    </message>
    <message>
        <source>Suggested again</source>
        <translation>Yeniden önerildi</translation>
    </message>
    <message>
        <source>The article has no sentences yet.</source>
        <translation>Makalede henüz cümle yok.</translation>
    </message>
    <message>
        <source>This sentence is claim {} already.</source>
        <translation>Bu cümle zaten {} iddiası.</translation>
    </message>
    <message>
        <source>{} suggestions</source>
        <translation>{} öneri</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Dismissed</source>
        <translation>Yok sayılanlar</translation>
    </message>
    <message>
        <source>No sentence of this article looks like a claim. Which of them are is for you to judge.</source>
        <translation>Bu makalenin hiçbir cümlesi iddiaya benzemiyor. Hangilerinin iddia olduğuna siz karar verin.</translation>
    </message>
    <message>
        <source>Nothing is left to suggest: each sentence that may be worth answering is a claim or dismissed.</source>
        <translation>Önerilecek bir şey kalmadı: yanıtlanmaya değebilecek her cümle iddia oldu ya da yok sayıldı.</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Belki</translation>
    </message>
    <message>
        <source>Sentences worth answering</source>
        <translation>Yanıtlanmaya değer cümleler</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Geri kalan</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Yanıta değer</translation>
    </message>
    <message>
        <source>claim {}</source>
        <translation>iddia {}</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>yok sayıldı</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>says nearly the same</source>
        <translation>hemen hemen aynısını söylüyor</translation>
    </message>
    <message>
        <source>{} of {} left</source>
        <translation>kalan {} / {}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Yine de aç</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>En yeni sürümü aç</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Wrote {}.</source>
        <translation>{} yazıldı.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Keep the marked claims ({})</source>
        <translation>İşaretli iddialar kalsın ({})</translation>
    </message>
    <message>
        <source>Keep the source library ({})</source>
        <translation>Kaynak kitaplığı kalsın ({})</translation>
    </message>
    <message>
        <source>Left out are the responses and replies, evidence, agreed ground, red lines, notes, comments, deleted items, and the names of authors and school.</source>
        <translation>Dışarıda kalanlar: yanıtlar ve karşılıklar, kanıtlar, ortak zemin, kırmızı çizgiler, notlar, yorumlar, silinenler ile yazar ve okul adları.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Şablon olarak kaydet</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Şablon olarak kaydet…</translation>
    </message>
    <message>
        <source>Who opens a template begins a project of their own on it: with the article, the sides, the event, the limits and the rubric.</source>
        <translation>Şablonu açan, onunla kendi projesine başlar: makale, taraflar, etkinlik, sınırlar ve değerlendirme ölçütleriyle.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Debate</source>
        <translation>Münazara</translation>
    </message>
    <message>
        <source>DebatePrep templates ({})</source>
        <translation>DebatePrep şablonları ({})</translation>
    </message>
    <message>
        <source>Left out are {}.</source>
        <translation>Dışarıda kalanlar: {}.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Hiçbir şey dışarıda kalmadı.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Şablon olarak kaydet</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Şablon</translation>
    </message>
    <message>
        <source>This is a new project. Add its article, and save it under a name of its own.</source>
        <translation>Bu yeni bir proje. Makalesini ekleyin ve kendi adıyla kaydedin.</translation>
    </message>
    <message>
        <source>Wrote the template {}. {}</source>
        <translation>{} şablonu yazıldı. {}</translation>
    </message>
    <message>
        <source>claims: {}</source>
        <translation>{} iddia</translation>
    </message>
    <message>
        <source>comments: {}</source>
        <translation>{} yorum</translation>
    </message>
    <message>
        <source>names of authors and school</source>
        <translation>yazar ve okul adları</translation>
    </message>
    <message>
        <source>responses and replies: {}</source>
        <translation>{} yanıt ve karşılık</translation>
    </message>
    <message>
        <source>sources: {}</source>
        <translation>{} kaynak</translation>
    </message>
    <message>
        <source>{} is the project itself. Give the template another name.</source>
        <translation>{} projenin kendisi. Şablona başka bir ad verin.</translation>
    </message>
    <message>
        <source>{} template</source>
        <translation>{} şablonu</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Araçlar</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Here you draft what each side answers to the claim.</source>
        <translation>Her tarafın iddiaya yanıtını burada yazarsınız.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press this button to make it a claim.</source>
        <translation>Makaleden bir tümce seçin ve iddia yapmak için bu düğmeye basın.</translation>
    </message>
    <message>
        <source>Select a sentence of the article and press {}, or this button, to make it a claim.</source>
        <translation>Makaleden bir tümce seçin ve iddia yapmak için {} tuşuna veya bu düğmeye basın.</translation>
    </message>
    <message>
        <source>This counts what is prepared; click a number to see only the claims behind it.</source>
        <translation>Burada hazırlananlar sayılır; yalnızca o iddiaları görmek için bir sayıya tıklayın.</translation>
    </message>
    <message>
        <source>This is the article: its words stay as they are, and quotations are checked against them.</source>
        <translation>Makale bu: sözleri olduğu gibi kalır ve alıntılar onlarla karşılaştırılır.</translation>
    </message>
    <message>
        <source>This makes the brief of it: a PDF to print, a Word file, a web page.</source>
        <translation>Brifing buradan çıkar: yazdırmak için PDF, Word dosyası, web sayfası.</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Silinenler</translation>
    </message>
    <message>
        <source>Nothing was deleted; what you delete waits here, and can be brought back.</source>
        <translation>Hiçbir şey silinmedi; sildikleriniz burada bekler ve geri getirilebilir.</translation>
    </message>
    <message>
        <source>bring back first what it belongs to</source>
        <translation>önce ait olduğu şeyi geri getirin</translation>
    </message>
    <message>
        <source>there are {} sides already</source>
        <translation>zaten {} taraf var</translation>
    </message>
</context>
<context>
    <name>UnanchoredList</name>
    <message>
        <source>Unanchored ({})</source>
        <translation>Yeri kayıp ({})</translation>
    </message>
    <message>
        <source>Unanchored passages</source>
        <translation>Yeri kayıp pasajlar</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>As it was opened</source>
        <translation>Açıldığı gibi</translation>
    </message>
    <message>
        <source>Choose a line, and the project is as it was after that step.</source>
        <translation>Bir satır seçin, proje o adımdan sonraki hâline gelir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Adımlar, en yenisi önce</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Değişiklik geçmişi</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save them before you go on?</source>
        <translation>Devam etmeden önce kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Kaydedilmemiş değişiklikler</translation>
    </message>
    <message>
        <source>{} has changes that are not saved.</source>
        <translation>{} içinde kaydedilmemiş değişiklikler var.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>article</source>
        <translation>makale</translation>
    </message>
    <message>
        <source>book</source>
        <translation>kitap</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>neden</translation>
    </message>
    <message>
        <source>concede</source>
        <translation>kabul</translation>
    </message>
    <message>
        <source>data</source>
        <translation>veri</translation>
    </message>
    <message>
        <source>decree</source>
        <translation>kararname</translation>
    </message>
    <message>
        <source>defend</source>
        <translation>savunma</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>taslak</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>yinelenen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>uzman</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>genişletme</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>olgu</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>öngörü</translation>
    </message>
    <message>
        <source>history</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>birden fazla</translation>
    </message>
    <message>
        <source>motive</source>
        <translation>güdü</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>iddia değil</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>teklif</translation>
    </message>
    <message>
        <source>official statement</source>
        <translation>resmî açıklama</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>anket</translation>
    </message>
    <message>
        <source>press</source>
        <translation>basın</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>basın bildirisi</translation>
    </message>
    <message>
        <source>qualify</source>
        <translation>çekince</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>rebut</source>
        <translation>çürütme</translation>
    </message>
    <message>
        <source>reframe</source>
        <translation>yeni çerçeve</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapor</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>konuşma</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>güçlü</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>antlaşma</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>desteksiz</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>zayıf</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>1 claim</source>
        <translation>1 iddia</translation>
    </message>
    <message>
        <source>Claim {} is as it was then. Undo takes that back.</source>
        <translation>{} iddiası o zamanki hâlinde. Geri al komutu bunu geri çevirir.</translation>
    </message>
    <message>
        <source>Claims that are different now</source>
        <translation>Şimdi farklı olan iddialar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Münazara</translation>
    </message>
    <message>
        <source>DebatePrep projects (*{})</source>
        <translation>DebatePrep projeleri (*{})</translation>
    </message>
    <message>
        <source>No claim is different now.</source>
        <translation>Şimdi farklı olan iddia yok.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Okunuyor …</translation>
    </message>
    <message>
        <source>Restore this claim</source>
        <translation>Bu iddiayı geri yükle</translation>
    </message>
    <message>
        <source>Restore to a copy</source>
        <translation>Kopya olarak geri yükle</translation>
    </message>
    <message>
        <source>Restore to a copy…</source>
        <translation>Kopya olarak geri yükle…</translation>
    </message>
    <message>
        <source>Since then: {}.</source>
        <translation>O zamandan beri: {}.</translation>
    </message>
    <message>
        <source>The claim now, and then</source>
        <translation>İddianın şimdiki ve o zamanki hâli</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>O zaman</translation>
    </message>
    <message>
        <source>There is no version yet; one is kept whenever the project is opened or saved.</source>
        <translation>Henüz sürüm yok: proje her açıldığında veya kaydedildiğinde biri saklanır.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Sürümler, en yenisi önce</translation>
    </message>
    <message>
        <source>Wrote {}. The project that is open stays as it is.</source>
        <translation>{} yazıldı. Açık olan proje olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>birleştirmeden önce</translation>
    </message>
    <message>
        <source>before a newer format</source>
        <translation>daha yeni biçimden önce</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>artık okunamıyor</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <source>claims that are different now</source>
        <translation>şimdi farklı olan iddialar</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>o zamandan beri silindi</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>o zamandan beri yeni</translation>
    </message>
    <message>
        <source>opened or saved</source>
        <translation>açıldı veya kaydedildi</translation>
    </message>
    <message>
        <source>the oldest: {}</source>
        <translation>en eskisi: {}</translation>
    </message>
    <message>
        <source>{} claims</source>
        <translation>{} iddia</translation>
    </message>
    <message>
        <source>{} is the project that is open. Give the copy another name.</source>
        <translation>{} açık olan projedir. Kopyaya başka bir ad verin.</translation>
    </message>
    <message>
        <source>{}; the version before cannot be read</source>
        <translation>{}; önceki sürüm okunamıyor</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Re-attach to selection</source>
        <translation>Seçime yeniden bağla</translation>
    </message>
    <message>
        <source>Remove this passage</source>
        <translation>Bu pasajı kaldır</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Bu sözleri al</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copy as citation</source>
        <translation>Künye olarak kopyala</translation>
    </message>
</context>
</TS>

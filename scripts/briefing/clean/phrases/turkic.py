"""Turkish and Azerbaijani furniture."""

from briefing.clean.phrases.kinds import Language

TURKIC = Language(
    whole={
        "advertisement": """
            reklam | reklamlar | sponsorlu içerik | reklamı geç | haberin devamı | reklam alanı
            haberin devamı aşağıda
        """,
        "share bar": """
            paylaş | paylaşın | facebook'ta paylaş | twitter'da paylaş | whatsapp'ta paylaş
            linki kopyala | bağlantıyı kopyala | bizi takip edin | bizi takip et | haberi paylaş
            paylaşım | haberi dinle | e-posta gönder | paylaş: | x'te paylaş | linki paylaş
        """,
        "comment form": """
            yorum yap | yorum yaz | yorumlar | cevap yaz | bir cevap yazın | yorum gönder
            yanıtla | bir yanıt yazın | cevabı iptal et | yorumları göster | tüm yorumlar
            ilk yorumu sen yap | ilk yorum yapan siz olun | yorumunuz | şərh yaz | şərhlər
            rəy yaz | rəy bildir | cavab yaz
        """,
        "newsletter": """
            abone ol | abone olun | bülten | e-bülten | e-posta adresiniz | bültene abone ol
            destek ol | bağış yap | abunə ol | e-posta | uygulamayı indir | bültenimize abone olun
        """,
        "account": """
            giriş yap | giriş | üye ol | kayıt ol | çıkış | hesabım | şifremi unuttum | oturum aç
            üye girişi | daxil ol | qeydiyyat
        """,
        "jump link": """
            içeriğe geç | içeriğe atla | yukarı çık | başa dön | sayfa başı | yukarı
            ana içeriğe atla | anasayfaya dön | ana içeriğe geç | yuxarı
        """,
        "menu": """
            menü | menu | ara | arama | menüyü aç | menüyü kapat | daha fazla | tümü | tümünü gör
            devamını oku | daha fazla göster | tüm haberler | sonraki haber | önceki haber
            site haritası | menyu | axtar | axtarış | bütün xəbərlər | ətraflı | daha fazla haber
            daha çox
        """,
        "site information": """
            hakkımızda | iletişim | künye | gizlilik politikası | kullanım koşulları
            çerez politikası | yayın ilkeleri | gizlilik | kvkk | tüm hakları saklıdır
            kişisel verilerin korunması | kullanım şartları | aydınlatma metni | veri politikası
            haqqımızda | əlaqə | bizimlə əlaqə | çerez ayarları | gizlilik ilkeleri | hata bildir
        """,
        "cookie notice": """
            kabul et | tümünü kabul et | reddet | tümünü reddet | çerezleri kabul et | tamam
            ayarları yönet | çerez tercihleri
        """,
    },
    lists={
        "related articles": """
            ilgili haberler | benzer haberler | diğer haberler | en çok okunanlar | son haberler
            son dakika | popüler haberler | önerilen haberler | ayrıca bakınız
            bunlar da ilginizi çekebilir | ilginizi çekebilir | çok okunanlar | günün manşetleri
            öne çıkanlar | ilgili içerikler | bunu da oku | bunlara da göz atın
            editörün seçtikleri | son eklenenler | oxşar xəbərlər | son xəbərlər
            ən çox oxunanlar | digər xəbərlər | sizin için seçtiklerimiz | ilgili konular
            editörün seçimi | gündemdekiler | popüler
        """,
        "tags": """
            etiketler | konular | anahtar kelimeler | ilgili etiketler | teqlər | açar sözlər
        """,
    },
    labels={
        "section label": """
            anasayfa | ana sayfa | haberler | gündem | siyaset | politika | ekonomi | dünya
            türkiye | kültür | kültür sanat | kültür-sanat | spor | bilim | teknoloji | sağlık
            yaşam | eğitim | video | videolar | foto galeri | galeri | foto | podcast | yazarlar
            görüş | analiz | röportaj | magazin | yerel | hava durumu | otomobil | seyahat
            finans | borsa | canlı yayın | canlı tv | arşiv | astroloji | futbol | istanbul
            ankara | avrupa | orta doğu | asayiş | çevre | turizm | medya | ana səhifə | siyasət
            iqtisadiyyat | cəmiyyət | mədəniyyət | idman | hadisə | xəbərlər | müsahibə | 3. sayfa
            resmi ilanlar
        """,
        "comments": "yorum",
        "button": """
            kapat | iptal | gönder | ileri | geri | sonraki | önceki | evet | hayır | veya
            kaynak | yazar | bugün | dün | ad | göster | gizle | beğen | isim | ilan | yazdır
            takip et
        """,
    },
    leads={
        "related articles": "google haberler | tüm haberler",
    },
    openings={
        "comment form": """
            e-posta adresiniz yayınlanmayacak | e-posta hesabınız yayımlanmayacak
            yorum yapabilmek için | yorum yazabilmek için | yorum yapmak için | yorum yapmak üzere
            daha sonraki yorumlarımda | bu habere yorum | sizin e-poçt ünvanınız
        """,
        "related articles": """
            ayrıca bakınız: | ilgili haber: | bunu da oku: | bunu da okuyun: | ilginizi çekebilir:
            ayrıca oku: | okumak için tıklayın | haberin detayları için | ilgili haberler:
            sonraki haber: | önceki haber: | bunlar da ilginizi | oxuyun: | həmçinin oxuyun:
        """,
        "tags": """
            etiketler: | konular: | anahtar kelimeler: | etiket: | teqlər:
        """,
        "newsletter": """
            bültenimize abone | e-bültenimize | whatsapp kanalımıza | telegram kanalımıza
            son dakika haberlerinden haberdar | youtube kanalımıza | google haberler'de abone
        """,
        "share bar": """
            bizi takip edin | paylaş: | bizi sosyal medyada | bizi izləyin
        """,
        "site information": """
            sitemizde yayınlanan | bu sitede yayınlanan haberlerin | sitemizdeki yazı
        """,
        "cookie notice": """
            çerez kullanıyoruz | bu site çerez | bu internet sitesinde çerez | sitemizde çerez
            web sitemizde çerez | bu web sitesi çerez
        """,
    },
    pairs={
        "cookie notice": (
            (
                """
                    size daha | sizlere daha | bu site | bu web | sitemiz | web sitemiz
                    bu internet
                """,
                "çerez",
            ),
        ),
        "site information": (
            (
                """
                    izinsiz | kaynak gösterilmeden | sitede yer alan | sitemizde yer alan
                """,
                "kullanılamaz | yayınlanamaz | kopyalanamaz",
            ),
        ),
        "newsletter": (
            (
                """
                    haberlerimizi | son dakika | google news | google haberler | bizi
                """,
                "abone ol | takip ed",
            ),
        ),
    },
    anywhere={
        "site information": """
            tüm hakları saklıdır | her hakkı saklıdır | bütün hüquqlar qorunur
        """,
    },
)

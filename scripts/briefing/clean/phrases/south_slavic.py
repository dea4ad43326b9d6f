"""Bulgarian, Serbian and Croatian furniture."""

from briefing.clean.phrases.kinds import Language

SOUTH_SLAVIC = Language(
    whole={
        "advertisement": "реклама | sponzorisano | платена публикация",
        "share bar": """
            сподели | сподели във facebook | podeli | podijeli | копирай линка | последвайте ни
            pratite nas | пратите нас | kopiraj link | podeli na facebooku | сподели статията
            отпечатай
        """,
        "comment form": """
            напиши коментар | добави коментар | коментирай | ostavite komentar | ostavi komentar
            оставите коментар | pošalji komentar | остави коментар | напишете коментар
            dodaj komentar | komentariši | odgovori | отговор | одговори | коментари | komentari
            pošaljite komentar | вашият коментар | prikaži komentare | напиши отговор
            otkaži odgovor
        """,
        "newsletter": """
            абонирай се | абонирайте се | prijavite se | претплата | pretplata | абонамент
            бюлетин | подкрепете ни | podržite nas | вашият имейл | prijava na newsletter
        """,
        "account": """
            вход | изход | prijava | registracija | пријава | регистрация | моят профил
            moj nalog | забравена парола | uloguj se | prijavi se
        """,
        "jump link": """
            към съдържанието | нагоре | na vrh | на врх | povratak na vrh | preskoči na sadržaj
            назад към началото | idi na sadržaj | към началото | прескочи към съдържанието
        """,
        "menu": """
            меню | търсене | търси | претрага | pretraga | pretraži | мени | meni | izbornik
            виж още | виж всички | прочети повече | pročitaj više | prikaži više | učitaj još
            sve vesti | sve vijesti | све вести | още новини | всички новини | следваща новина
            предишна новина | pročitajte više | покажи още | зареди още
        """,
        "site information": """
            за нас | o nama | о нама | контакти | kontakt | контакт | politika privatnosti
            политика за поверителност | политика приватности | uslovi korišćenja
            uvjeti korištenja | условия за ползване | општи услови | общи условия | impresum
            импресум | marketing | sva prava zadržana | всички права запазени | сва права задржана
            политика за бисквитки
        """,
        "cookie notice": """
            приемам | приеми всички | prihvatam | prihvaćam | prihvati sve | отказвам | прихватам
            slažem se | настройки на бисквитките
        """,
    },
    lists={
        "related articles": """
            още по темата | свързани статии | свързани новини | прочетете още | прочетете също
            вижте още | най-четени | най-четено | последни новини | препоръчваме
            може да ви хареса | pročitajte još | pročitajte i | povezane vesti | povezane vijesti
            najčitanije | najnovije | povezani članci | повезане вести | најчитаније | најновије
            прочитајте још | прочитајте и | možda će vas zanimati | vezane vesti | preporučujemo
            izdvajamo | најновије вести | najnovije vesti | топ новини | последни
        """,
        "tags": """
            тагове | етикети | tagovi | тагови | ključne reči | теми | ključne riječi
            кључне речи | teme
        """,
    },
    labels={
        "section label": """
            начало | новини | българия | свят | политика | икономика | общество | култура | спорт
            здраве | технологии | мнения | анализи | интервюта | видео | снимки | бизнес | почетна
            вести | србија | srbija | vesti | vijesti | naslovna | početna | svet | svijet | свет
            ekonomija | економија | društvo | друштво | kultura | hronika | хроника | sport
            politika | region | регион | beograd | београд | zabava | zdravlje | tehnologija
            mišljenja | kolumne | balkan | hrvatska | bosna i hercegovina | crna gora | biznis
            нови сад | лайфстайл | регионални | европа | магазин | времето
        """,
        "comments": "коментар",
        "button": """
            затвори | zatvori | otkaži | изпрати | pošalji | следваща | предишна | да
            не | da | ne | ili | или | извор | izvor | автор | autor | аутор | източник | днес
            вчера | отказ | огласи | oglasi | подели
        """,
    },
    openings={
        "comment form": """
            вашият имейл адрес няма да бъде | vaša email adresa neće | vaša adresa e-pošte neće
            neophodna polja | obavezna polja | ваша адреса е-поште неће | неопходна поља
            за да коментирате | da biste komentarisali | za komentarisanje
        """,
        "related articles": """
            прочетете още: | прочетете също: | още по темата: | вижте още: | pročitajte još:
            pročitajte i: | прочитајте још: | прочитајте и: | вижте също: | опширније:
            opširnije:
        """,
        "tags": """
            тагове: | етикети: | tagovi: | тагови: | ključne reči: | теми:
        """,
        "newsletter": """
            абонирайте се за | последвайте ни в | pratite nas na | prijavite se na
            подкрепете независимата | prijavite se za
        """,
        "share bar": """
            сподели: | podeli: | последвайте ни | пратите нас | подели:
        """,
        "site information": """
            открихте грешка | забелязахте грешка | primetili ste grešku
        """,
        "cookie notice": "използваме бисквитки | koristimo kolačiće",
    },
    pairs={
        "cookie notice": (
            (
                """
                    този сайт | този уебсайт | сайтът | ovaj sajt | ova stranica | ova web
                    ова страница | овај сајт | koristimo
                """,
                "бисквитки | kolačić | колачић | cookie",
            ),
        ),
        "site information": (
            (
                """
                    препечатването | забранява се | преписването | prenošenje | preuzimanje
                """,
                "източник | разрешение | dozvol | saglasnost",
            ),
        ),
    },
    anywhere={
        "site information": """
            всички права запазени | sva prava zadržana | sva prava pridržana | сва права задржана
        """,
    },
)

"""Polish furniture."""

from briefing.clean.phrases.kinds import Language

POLISH = Language(
    whole={
        "advertisement": """
            reklama | artykuł sponsorowany | materiał sponsorowany
            dalsza część artykułu pod reklamą
        """,
        "share bar": """
            udostępnij | podziel się | udostępnij na facebooku | skopiuj link | kopiuj link
            obserwuj nas | śledź nas | wyślij e-mailem | posłuchaj artykułu | zapisz artykuł
            link skopiowany | podziel się artykułem | tweetnij
        """,
        "comment form": """
            dodaj komentarz | zostaw komentarz | skomentuj | napisz komentarz | odpowiedz
            anuluj odpowiedź | pokaż komentarze | brak komentarzy | zobacz komentarze
            wszystkie komentarze | opublikuj komentarz | wyślij komentarz
        """,
        "newsletter": """
            zapisz się | subskrybuj | zapisz się do newslettera | newsletter | prenumerata
            twój e-mail | adres e-mail | wesprzyj nas | kup subskrypcję | twój adres e-mail
            pobierz aplikację | zapisz się na newsletter
        """,
        "account": """
            zaloguj się | zaloguj | wyloguj | zarejestruj się | moje konto | załóż konto
            logowanie | nie pamiętasz hasła | rejestracja
        """,
        "jump link": """
            przejdź do treści | przejdź do głównej treści | do góry | powrót do góry
            wróć na stronę główną | na górę | przejdź do menu
        """,
        "menu": """
            menu | szukaj | wyszukaj | otwórz menu | zamknij menu | czytaj więcej | czytaj dalej
            zobacz więcej | pokaż więcej | wszystkie artykuły | następny artykuł
            poprzedni artykuł | mapa strony | więcej wiadomości | zobacz wszystkie
            najnowsze wydanie
        """,
        "site information": """
            polityka prywatności | regulamin | o nas | kontakt | kontakt z redakcją
            polityka cookies | warunki korzystania | ustawienia prywatności
            wszelkie prawa zastrzeżone | zgłoś błąd | deklaracja dostępności | ochrona danych
            zasady etyki | reklama w serwisie
        """,
        "cookie notice": """
            akceptuję | zgadzam się | akceptuj wszystkie | odrzuć | odrzuć wszystkie
            ustawienia cookies | przejdź do serwisu | ustawienia zaawansowane
            akceptuję wszystkie
        """,
    },
    lists={
        "related articles": """
            czytaj także | czytaj też | przeczytaj także | przeczytaj też | zobacz także
            zobacz też | czytaj również | zobacz również | powiązane artykuły | podobne artykuły
            polecane | polecamy | najczęściej czytane | najpopularniejsze | popularne | najnowsze
            najnowsze wiadomości | może cię zainteresować | powiązane | warto przeczytać
            ostatnie wiadomości | przeczytaj również | najnowsze artykuły | powiązane tematy
            więcej na ten temat
        """,
        "tags": "tagi | tematy | słowa kluczowe | kategorie",
    },
    labels={
        "section label": """
            strona główna | wiadomości | polityka | gospodarka | świat | kraj | polska
            społeczeństwo | kultura | sport | nauka | technologie | zdrowie | opinie | biznes
            finanse | wywiady | wideo | zdjęcia | podcasty | edukacja | pogoda | historia
            religia | region | regiony | warszawa | kraków | motoryzacja | turystyka | podróże
            styl życia | moda | film | muzyka | książki | prawo | praca | nieruchomości | europa
            ukraina | felietony | publicystyka | więcej | rozrywka | archiwum
        """,
        "comments": "komentarze | komentarz",
        "button": """
            zamknij | anuluj | wyślij | dalej | wstecz | następny
            poprzedni | tak | nie | lub | źródło | autor | dzisiaj | wczoraj | imię | drukuj
        """,
    },
    leads={
        "related articles": "więcej o | więcej na | wszystkie artykuły | najnowsze w",
        "share bar": "udostępnij na",
    },
    openings={
        "comment form": """
            twój adres e-mail nie zostanie | twój adres email nie zostanie | wymagane pola
            musisz się zalogować | zaloguj się, aby | zapamiętaj moje dane
        """,
        "related articles": """
            czytaj także: | czytaj też: | przeczytaj także: | przeczytaj też: | zobacz także:
            zobacz też: | czytaj również: | czytaj więcej: | przeczytaj również: | zobacz również:
            polecamy: | więcej:
        """,
        "tags": "tagi: | tematy: | słowa kluczowe: | kategorie:",
        "newsletter": """
            zapisz się do naszego | zapisz się na nasz | subskrybuj nasz | dołącz do naszego
            ten artykuł jest dostępny tylko | masz już subskrypcję | wesprzyj naszą
            wesprzyj niezależne
        """,
        "share bar": """
            obserwuj nas | śledź nas | udostępnij: | podziel się: | polub nas
        """,
        "site information": """
            zauważyłeś błąd | znalazłeś błąd | kopiowanie i rozpowszechnianie | zobaczyłeś błąd
            widzisz błąd
        """,
        "cookie notice": """
            używamy plików cookie | my i nasi partnerzy | korzystamy z plików cookie
            dbamy o twoją prywatność
        """,
    },
    pairs={
        "cookie notice": (
            (
                """
                    serwis | strona | ta strona | nasza strona | nasz serwis | korzystając
                    w ramach
                """,
                "cookie | ciasteczk",
            ),
        ),
    },
    anywhere={
        "site information": "wszelkie prawa zastrzeżone",
    },
)

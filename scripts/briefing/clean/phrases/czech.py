"""Czech and Slovak furniture."""

from briefing.clean.phrases.kinds import Language

CZECH = Language(
    whole={
        "advertisement": "reklama | inzerce | komerční sdělení",
        "share bar": """
            sdílet | sdílet na facebooku | kopírovat odkaz | sledujte nás | sledujte nás na
            zdieľať | odeslat e-mailem
        """,
        "comment form": """
            přidat komentář | napsat komentář | vstoupit do diskuze | odpovědět | diskuse
            diskuze | komentovat | zobrazit diskusi | zrušit odpověď na komentář | pridať komentár
        """,
        "newsletter": """
            odebírat | přihlásit se k odběru | newsletter | předplatit | předplatné | váš e-mail
            podpořte nás | odoberať
        """,
        "account": """
            přihlásit se | přihlásit | odhlásit se | registrace | registrovat | můj účet
            zapomenuté heslo | prihlásiť sa
        """,
        "jump link": """
            přejít k obsahu | přejít na obsah | nahoru | zpět nahoru | zpět na úvodní stranu
            přeskočit na obsah | prejsť na obsah
        """,
        "menu": """
            menu | hledat | vyhledávání | otevřít menu | zavřít menu | číst dál | číst více
            zobrazit více | další články | načíst další | všechny články | následující článek
            předchozí článek | mapa stránek
        """,
        "site information": """
            o nás | kontakt | kontakty | ochrana osobních údajů | podmínky užití
            zásady ochrany osobních údajů | všechna práva vyhrazena | nastavení cookies
            obchodní podmínky | nastavení soukromí | redakce | zásady cookies
        """,
        "cookie notice": """
            přijmout vše | souhlasím | odmítnout | odmítnout vše | přijmout | povolit vše
            podrobné nastavení
        """,
    },
    lists={
        "related articles": """
            čtěte také | související články | související | mohlo by vás zajímat | nejčtenější
            nejnovější | doporučujeme | přečtěte si také | další zprávy | aktuality
            nejnovější články | aktuální zprávy | čtěte dále | k tématu | čítajte aj
            súvisiace články
        """,
        "tags": "štítky | témata | klíčová slova | tagy",
    },
    labels={
        "section label": """
            úvod | domů | zprávy | politika | ekonomika | domácí | zahraničí | svět | česko
            společnost | kultura | sport | věda | technologie | zdraví | názory | komentáře
            rozhovory | video | fotogalerie | podcasty | regiony | počasí | byznys | finance
            auto | cestování | magazín | historie | krimi | praha | brno | slovensko | z domova
            ze světa | životní styl | více
        """,
        "comments": "komentář",
        "button": """
            zavřít | zrušit | odeslat | další | předchozí | ano | ne | nebo | zdroj
            autor | dnes | včera | tisk
        """,
    },
    openings={
        "comment form": """
            vaše e-mailová adresa nebude | vyžadované informace | pro vložení komentáře
            pro přidání komentáře | abyste mohli komentovat
        """,
        "related articles": """
            čtěte také: | přečtěte si také: | čtěte více: | více k tématu: | související:
            mohlo by vás zajímat: | čtěte i: | čítajte aj:
        """,
        "tags": "štítky: | témata: | klíčová slova: | tagy:",
        "newsletter": "přihlaste se k odběru | odebírejte náš | podpořte naši",
        "share bar": "sledujte nás | sdílet: | sdílejte:",
        "site information": "našli jste chybu | nalezli jste chybu",
        "cookie notice": """
            používáme cookies | používáme soubory cookie | my a naši partneři
        """,
    },
    pairs={
        "cookie notice": (
            (
                """
                    tento web | tato stránka | tyto stránky | na tomto webu | používáme
                """,
                "cookie",
            ),
        ),
    },
    anywhere={
        "site information": "všechna práva vyhrazena | všetky práva vyhradené",
    },
)

"""Romanian furniture."""

from briefing.clean.phrases.kinds import Language

ROMANIAN = Language(
    whole={
        "advertisement": "publicitate | reclamă | conținut sponsorizat",
        "share bar": """
            distribuie | distribuie pe facebook | trimite pe whatsapp | copiază link
            urmărește-ne | urmărește-ne pe | tipărește | share
        """,
        "comment form": """
            lasă un comentariu | lasă un răspuns | adaugă un comentariu | comentează
            scrie un comentariu | anulează răspunsul | răspunde
        """,
        "newsletter": """
            abonează-te | abonare | abonează-te la newsletter | adresa de email | newsletter
            donează | susține-ne
        """,
        "account": """
            autentificare | conectare | contul meu | înregistrare | intră în cont
            ai uitat parola
        """,
        "jump link": """
            sari la conținut | mergi la conținut | înapoi sus | înapoi la început | sus
        """,
        "menu": """
            meniu | caută | căutare | citește mai mult | vezi toate | mai multe știri
            toate știrile | știrea următoare | vezi mai mult | citește tot articolul
        """,
        "site information": """
            despre noi | contact | politica de confidențialitate | termeni și condiții
            politica de cookies | politica cookie | toate drepturile rezervate | redacția
            setări cookie
        """,
        "cookie notice": """
            accept | accept toate | refuz | acceptă | acceptă toate | accept cookies
        """,
    },
    lists={
        "related articles": """
            citește și | citește și: | citiți și | articole similare | articole recomandate
            cele mai citite | ultimele știri | știri similare | recomandări | vezi și
            te-ar putea interesa | ultima oră | cele mai noi | mai multe despre
        """,
        "tags": "etichete | tag-uri | taguri | subiecte",
    },
    labels={
        "section label": """
            acasă | știri | politică | politic | economie | externe | interne | actualitate
            societate | social | cultură | sport | sănătate | știință | tehnologie | opinii
            interviuri | video | foto | educație | moldova | românia | justiție | monden
            lifestyle | vreme | meteo | investigații | analize | regional | diaspora
        """,
        "comments": "comentarii | comentariu",
        "button": """
            închide | anulează | trimite | următor | anterior | da | nu
            sau | sursa | autor | nume
        """,
    },
    leads={
        "related articles": "citește și",
    },
    openings={
        "comment form": """
            adresa ta de email nu va fi | câmpurile obligatorii | trebuie să fii autentificat
            adresa dvs. de email nu
        """,
        "related articles": "citește și: | citiți și: | vezi și: | mai multe despre:",
        "tags": "etichete: | taguri: | tags:",
        "newsletter": """
            abonează-te la | abonați-vă la | urmărește știrile | urmăriți-ne
        """,
        "share bar": "distribuie: | urmărește-ne pe",
        "cookie notice": "folosim cookie | utilizăm cookie",
    },
    pairs={
        "cookie notice": (
            (
                "acest site | folosim | continuând",
                "cookie",
            ),
        ),
    },
    anywhere={
        "site information": """
            toate drepturile rezervate | toate drepturile sunt rezervate
        """,
    },
)

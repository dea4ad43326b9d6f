"""Dutch, Swedish, Danish, Norwegian and Finnish furniture."""

from briefing.clean.phrases.kinds import Language

NORTHERN = Language(
    whole={
        "advertisement": """
            advertentie | advertenties | gesponsord | sluit advertentie
        """,
        "share bar": """
            delen | deel dit artikel | deel op facebook | deel via | kopieer link
            link gekopieerd | volg ons | volg ons op | dela artikeln | del artikel | del artiklen
            kopiera länk | följ oss | jaa artikkeli
        """,
        "comment form": """
            reageer | plaats een reactie | reacties | laat een reactie achter | geef een reactie
            reageren | bekijk reacties | alle reacties | lämna en kommentar | kommentera
            skriv en kommentar | kommentarer | svara | reactie annuleren | kommentoi
        """,
        "newsletter": """
            abonneren | nieuwsbrief | aanmelden | meld je aan | word abonnee | abonneer
            inschrijven | prenumerera | nyhetsbrev | e-mailadres | je e-mailadres | steun ons
            schrijf je in | meld je aan voor de nieuwsbrief | tilaa | tilaa uutiskirje
        """,
        "account": """
            inloggen | uitloggen | registreren | mijn account | account aanmaken | logga in
            logga ut | wachtwoord vergeten | mitt konto | kirjaudu | kirjaudu sisään
        """,
        "jump link": """
            ga naar inhoud | naar boven | terug naar boven | direct naar inhoud | naar hoofdinhoud
            till toppen | ga naar de inhoud | terug naar home | hoppa till innehåll
            siirry sisältöön | till innehållet | overslaan en naar de inhoud gaan
        """,
        "menu": """
            menu | meny | zoeken | zoek | sök | toon meer | meer laden | lees meer | lees verder
            läs mer | visa mer | bekijk alle | alle artikelen | volgende artikel | vorige artikel
            meer nieuws | valikko | meer tonen | menu openen | menu sluiten
        """,
        "site information": """
            over ons | privacybeleid | privacyverklaring | algemene voorwaarden | cookiebeleid
            contact | colofon | cookie-instellingen | alle rechten voorbehouden | om oss
            kontakta oss | integritetspolicy | adverteren | privacy-instellingen
            cookieverklaring | personuppgiftspolicy | tietosuoja | gebruiksvoorwaarden
            tip de redactie | om cookies
        """,
        "cookie notice": """
            accepteren | alles accepteren | weigeren | cookies accepteren | alles weigeren
            godkänn alla | acceptera | acceptera alla | avvisa alla | instellingen aanpassen
            hyväksy | hyväksy kaikki | akkoord | godkänn
        """,
    },
    lists={
        "related articles": """
            lees ook | gerelateerde artikelen | meest gelezen | gerelateerd | aanbevolen
            laatste nieuws | meer over dit onderwerp | populair | bekijk ook
            misschien ook interessant | net binnen | läs också | läs även | mest lästa
            senaste nytt | relaterade artiklar | lue myös | luetuimmat | les også | mest lest
            læs også | mest læste | verder lezen | anderen lazen ook | ook interessant
            uutisimmat | senaste nyheterna | rekommenderat | meer artikelen
        """,
        "tags": """
            onderwerpen | trefwoorden | thema's | ämnen | taggar | tags | meer over
        """,
    },
    labels={
        "section label": """
            home | nieuws | politiek | economie | binnenland | buitenland | wereld | cultuur
            sport | wetenschap | gezondheid | tech | opinie | video | foto | podcast | podcasts
            regio | klimaat | onderwijs | voetbal | amsterdam | rotterdam | europa | achtergrond
            entertainment | nyheter | inrikes | utrikes | ekonomi | kultur | ledare | debatt
            väder | världen | start | sverige | kotimaa | ulkomaat | talous | urheilu | kulttuuri
            mielipide | uutiset | columns | wonen | reizen | geld | lifestyle | puzzels | weer
            lokalt | nöje | åsikter | etusivu | politiikka | koken & eten
        """,
        "comments": "reactie",
        "button": """
            sluiten | annuleren | verzenden | volgende | vorige | ja | nee | of | meer
            bron | auteur | vandaag | gisteren | stäng | nej | tillbaka | nästa | föregående
            sulje | dela | deel | afdrukken | skriv ut
        """,
    },
    openings={
        "comment form": """
            je e-mailadres wordt niet | het e-mailadres wordt niet | din e-postadress kommer inte
            om te reageren | e-postadressen publiceras inte | log in om te reageren
            je moet ingelogd zijn
        """,
        "related articles": """
            lees ook: | lees meer: | bekijk ook: | läs mer: | läs också: | läs även: | lue myös:
            les også: | læs også: | zie ook: | lees verder: | luister ook:
        """,
        "tags": "onderwerpen: | trefwoorden: | ämnen: | tags: | taggar:",
        "newsletter": """
            schrijf je in voor | meld je aan voor | abonneer je op | prenumerera på vårt
            ontvang onze | ontvang dagelijks | steun onze | blijf op de hoogte
            dit artikel is alleen voor | volg ons whatsapp
        """,
        "share bar": "volg ons op | deel: | deel dit: | följ oss på | dela:",
        "site information": """
            fout gezien | heb je een fout | hittat ett fel | foutje gezien | heb je een tip
        """,
        "cookie notice": """
            wij gebruiken cookies | we gebruiken cookies | vi använder cookies
            käytämme evästeitä | wij en onze partners | vi använder kakor
        """,
    },
    pairs={
        "cookie notice": (
            (
                """
                    deze website | deze site | den här webbplatsen | op deze site
                    denna webbplats
                """,
                "cookies | kakor",
            ),
        ),
    },
    anywhere={
        "site information": """
            alle rechten voorbehouden | alla rättigheter förbehållna | alle rettigheter
        """,
    },
)

"""French furniture."""

from briefing.clean.phrases.kinds import Language

FRENCH = Language(
    whole={
        "advertisement": """
            publicité | passer la publicité | contenu sponsorisé | la suite après cette publicité
            contenus sponsorisés
        """,
        "share bar": """
            partager | partager l'article | partager cet article | copier le lien | lien copié
            envoyer par mail | partager sur facebook | partager sur twitter | partager sur x
            partager sur whatsapp | partager via | suivez-nous | partager sur linkedin
            partager par mail | nous suivre | suivez-nous sur | lire dans l'app
            écouter l'article | imprimer l'article | envoyer par e-mail | ajouter à mes favoris
            offrir l'article | plus d'options | suivez nous | partagez | partagez cet article
            ajouter aux favoris | retrouvez-nous sur | classer l'article
            signaler une faute d'orthographe
        """,
        "comment form": """
            laisser un commentaire | ajouter un commentaire | écrire un commentaire
            poster un commentaire | voir les commentaires | annuler la réponse | répondre
            lire les commentaires | publier un commentaire | aucun commentaire
            voir tous les commentaires | réagir à cet article | commenter l'article
            signaler un abus | tous les commentaires | donnez votre avis
            les commentaires sont fermés | laisser une réponse | commentaires fermés
        """,
        "newsletter": """
            s'abonner | abonnez-vous | je m'abonne | s'inscrire | inscription | nos newsletters
            mes newsletters | newsletters | inscrivez-vous | votre e-mail | votre adresse e-mail
            adresse e-mail | recevoir la newsletter | je m'inscris | télécharger l'application
            faire un don | soutenez-nous | je fais un don | découvrir nos offres
            inscrivez-vous à la newsletter | inscrivez-vous aux newsletters | abonnement
            abonnements | votre email | découvrez toutes les offres | gérer votre abonnement
            résilier votre abonnement | déjà abonné | s'abonner à la newsletter
        """,
        "account": """
            se connecter | connexion | mon compte | déconnexion | se déconnecter | créer un compte
            mot de passe oublié | identifiez-vous | connectez-vous | inscription / connexion
            déjà inscrit | mes commentaires
        """,
        "jump link": """
            aller au contenu | aller au contenu principal | haut de page | retour en haut
            retour en haut de page | passer au contenu | retour à l'accueil | aller au menu
            aller à la recherche | retour à la liste | accéder au contenu | aller à la navigation
        """,
        "menu": """
            menu | ouvrir le menu | fermer le menu | rechercher | recherche
            navigation principale | afficher plus | voir plus | lire la suite | tous les articles
            voir tout | article suivant | article précédent | plan du site | charger plus
            toute l'actualité | lire plus | toutes les rubriques | rubriques | menu principal
            plus d'articles | lire le journal | consulter le journal | voir tous les articles
            en savoir plus | toutes les actualités
        """,
        "site information": """
            mentions légales | politique de confidentialité | conditions générales | cgu | cgv
            données personnelles | aide et contact | qui sommes-nous | qui sommes-nous ?
            contactez-nous | nous contacter | conditions d'utilisation | charte | info cookies
            gestion des cookies | paramétrer les cookies | gérer les cookies
            politique de cookies | accessibilité | régie publicitaire | tous droits réservés
            conditions générales d'utilisation | conditions générales de vente | vie privée
            signaler une erreur | charte éditoriale | gérer utiq | crédits
            paramètres des cookies | nos applications | protection des données
        """,
        "cookie notice": """
            tout accepter | accepter | refuser | tout refuser | accepter les cookies
            refuser les cookies | accepter et fermer | continuer sans accepter | paramétrer
            personnaliser mes choix | j'accepte | personnaliser | accepter et continuer
            refuser et s'abonner
        """,
    },
    lists={
        "related articles": """
            lire aussi | à lire aussi | à lire également | sur le même sujet | articles liés
            à voir aussi | voir aussi | les plus lus | le plus lu | les plus consultés
            à découvrir | à la une | articles similaires | dans la même rubrique
            dernières actualités | sur le même thème | la rédaction vous conseille
            vous aimerez aussi | vous pourriez aussi aimer | nos recommandations
            recommandé pour vous | les plus populaires | les plus récents | articles récents
            dernières nouvelles | à ne pas manquer | pour aller plus loin | lire ensuite
            articles les plus lus | derniers articles | en ce moment | tendances
            plus d'actualités | cela peut vous intéresser | ceci peut vous intéresser
            ça peut vous intéresser | les + lus | à suivre | le fil info
            l'actualité à ne pas manquer | articles associés | contenus associés
            dans l'actualité | lire également | populaires | autres articles
            les dernières actualités | l'essentiel | en direct
        """,
        "tags": """
            sujets | thèmes | mots-clés | tags | étiquettes | thématiques | dossiers
        """,
    },
    labels={
        "section label": """
            accueil | actualités | actualité | actu | politique | international | monde | société
            économie | culture | sport | sports | sciences | santé | planète | environnement
            climat | opinions | idées | débats | tribunes | éditos | chroniques | enquêtes
            médias | tech | high-tech | numérique | vidéos | vidéo | photos | podcasts | podcast
            radio | télévision | direct | europe | france | afrique | asie | amériques
            moyen-orient | régions | région | faits divers | justice | éducation | emploi | voyage
            voyages | style | mode | gastronomie | cuisine | livres | cinéma | musique | arts
            expositions | jeux | météo | horoscope | immobilier | automobile | auto | bourse
            argent | entreprises | services | boutique | archives | magazine | le magazine
            suisse | belgique | québec | canada | genève | vox | vin | histoire | bons plans
            carnet | annonces | football | rugby | tennis | cyclisme | contact | à propos | équipe
            rédaction | partenaires | recrutement | presse | vie locale | loisirs | le fil
        """,
        "network label": """
            courriel | e-mail | imprimer | messagerie | lien | instagram | copier
        """,
        "comments": "commentaires | commentaire",
        "button": """
            fermer | annuler | envoyer | valider | suivant
            précédent | oui | non | ou | plus | voir | tout | modifier | aujourd'hui | hier
            retour | source | auteur | publier | nom | site web | votre nom | cookies | annonce
            enregistrer | sauvegarder | soutenir | aide
        """,
    },
    leads={
        "share bar": "partager sur | partager via | suivre | suivez",
        "related articles": """
            plus de | toute l'actualité | tous les articles | tous nos articles | lire aussi
            à lire aussi | retrouvez
        """,
        "newsletter": """
            s'inscrire à | s'abonner à | recevez | abonnez-vous | inscrivez-vous
        """,
        "menu": """
            retour à | aller à | aller au | retour au | lire la suite
        """,
        "comment form": "lire les",
    },
    openings={
        "comment form": """
            votre adresse e-mail ne sera pas | votre adresse email ne sera pas
            votre adresse de messagerie ne sera pas | les champs obligatoires
            vous devez être connecté | vous devez vous connecter | connectez-vous pour commenter
            enregistrer mon nom | soyez le premier à
        """,
        "related articles": """
            lire aussi : | lire aussi: | à lire aussi : | à lire aussi: | à lire également :
            voir aussi : | sur le même sujet : | lire : | voir aussi: | lire également :
            lire aussi - | lire aussi – | retrouvez tous nos | à lire : | à voir aussi :
        """,
        "tags": """
            mots-clés : | mots-clés: | thèmes : | tags : | tags: | catégories : | sujets :
            étiquettes :
        """,
        "newsletter": """
            abonnez-vous à notre | inscrivez-vous à notre | inscrivez-vous gratuitement
            recevez notre newsletter | cet article est réservé aux | vous êtes déjà abonné
            déjà abonné ? | déjà abonné? | en vous inscrivant | soutenez une presse
            votre inscription a bien | vous pouvez vous désinscrire
            téléchargez notre application | rejoignez notre chaîne | suivez notre chaîne
        """,
        "share bar": """
            partager cet article | partager : | partager: | suivez-nous sur | retrouvez-nous sur
            partagez :
        """,
        "site information": """
            tous droits de reproduction | reproduction interdite | vous avez repéré une
            signaler une erreur | vous avez une information | vous constatez une erreur
        """,
        "cookie notice": """
            nous utilisons des cookies | ce site utilise des cookies
            en poursuivant votre navigation | nous et nos partenaires
            vous avez choisi de refuser | à tout moment, vous pouvez modifier
            notre site utilise des cookies | en continuant à naviguer
        """,
    },
    pairs={
        "newsletter": (
            (
                """
                    recevez | en cliquant | en vous inscrivant | il vous reste
                """,
                """
                    newsletter | boîte mail | vous acceptez | article à lire | articles à lire
                    de cet article à
                """,
            ),
        ),
        "comment form": (
            (
                "pour commenter | pour réagir | les commentaires",
                "connectez-vous | être connecté | inscrivez-vous",
            ),
        ),
        "cookie notice": (
            (
                """
                    ce site | en poursuivant | en continuant | avec votre accord, nous
                """,
                "cookies",
            ),
        ),
        "site information": (
            (
                "toute reproduction",
                "interdite",
            ),
        ),
    },
    anywhere={
        "site information": "tous droits réservés",
    },
)

"""English furniture."""

from briefing.clean.phrases.kinds import Language

ENGLISH = Language(
    whole={
        "advertisement": """
            advertisement | advertisements | sponsored content
            advertisement - scroll to continue | paid content
            article continues below advertisement | story continues below advertisement
            remove ads | paid post | article continues after advertisement
            continue reading below | story continues below | ad policy | scroll to continue
            content from our partners | partner content | close ad | skip ad | sponsored links
            ad feedback | advertise with us | advertise here | article continues below this ad
            skip advertisement
        """,
        "share bar": """
            share | share this | share this article | share this story | share this post
            share this page | copy url | share article | share story | share on facebook
            share on twitter | share on x | share on linkedin | tweet | share on whatsapp
            share on telegram | share on reddit | share via email | share by email | tweet this
            share on social media | share on pinterest | share with friends | copy link
            link copied | copied | pin it | email this article | print this article
            print article | print this page | send by email | share link | click to share
            save article | save this article | bookmark this | save for later
            listen to this article | listen to article | gift this article | share full article
            follow us | follow us on social media | save story | follow us on
            follow us on social | connect with us | find us on facebook | like us on facebook
            read in app | share options | more sharing options | share your thoughts
            add to bookmarks | download pdf | story saved | font size | text size
            send to a friend | email this story | print this story | open in app | share tweet
            share this with | share article on facebook | share with a friend
            listen to this story | listen to this page | text to speech | reading list
            add to reading list | increase text size | decrease text size | larger text
            smaller text | give feedback | share this recipe | rate this recipe | save recipe
            print recipe | jump to recipe | follow this story | follow this topic | get alerts
        """,
        "comment form": """
            leave a reply | leave a comment | post a comment | add a comment | add comment
            write a comment | view comments | cancel reply | click to comment
            click here to comment | post comment | submit comment | have your say
            join the conversation | join the discussion | be the first to comment
            comments are closed | no comments yet | no comments | log in to reply
            reply to this comment | report comment | comments policy | comment policy
            notify me of new comments | notify me of new posts by email | show comments
            hide comments | all comments | load more comments | view all comments | read comments
            comments closed | facebook comments | log in to comment | sign in to comment
            please login or signup to comment | oldest first | newest first | comments are off
            leave a reply cancel reply | join the debate | add your comment | read all comments
            loading comments | comments loading | log in to join the conversation
            show replies | view replies | load more replies | most liked | sort by oldest
            top comments | report this comment | post your comment | be the first to reply
            write a reply | read the comments
        """,
        "newsletter": """
            newsletter signup | newsletter sign-up | sign up | sign up now | sign me up
            subscribe now | subscribe today | sign up for newsletters | sign up for our newsletter
            join our newsletter | get our newsletter | your email | subscribe to our newsletter
            subscribe to newsletter | email address | enter your email | your email address
            enter your email address | email address (required) | thanks for signing up
            explore all newsletters | thank you for subscribing | you are now subscribed
            get email updates | get the newsletter | get the app | download the app
            download our app | breaking news alerts | unsubscribe at any time | sign up for alerts
            subscribe | become a member | support us | donate now | make a donation
            support our work | join newsletter | become a subscriber | become a supporter
            gift subscriptions | newsletters | daily newsletter | donate | weekly newsletter
            become a patron | buy me a coffee | no spam, unsubscribe anytime | newsletter
            maybe later | no thanks | not now | cancel anytime | see all newsletters
            manage newsletters | see subscription options | view subscription options
            start your free trial | choose your plan | try it free | support our journalism
            unlimited access | subscribe from | already have an account | sign in to read
            register for free
        """,
        "account": """
            log in | login | log out | logout | sign in | sign out | my account | your account
            manage account | user login | create account | create an account
            create a new account | create free account | forgot password | forgot your password
            remember me | continue with google | lost password | continue with facebook
            sign in or create an account | have an account | already a subscriber
            already a member | subscriber login | account settings | edit profile | saved articles
            log in / register | sign in / register | my profile
        """,
        "jump link": """
            skip to content | skip to main content | skip to footer | skip to navigation
            skip to main | skip to search | back to top | back to top button | to top
            return to top | go to top | scroll to top | top of page | end of article
            jump to content | jump to navigation | back to home | go back | back to homepage
            skip navigation | back to news | return to homepage | back to all news
            skip to primary content | skip links
        """,
        "menu": """
            open menu | close menu | toggle navigation | toggle menu | open navigation menu
            main menu | show menu | menu | search for | open search | close search
            search this site | show search | all sections | all news | latest edition
            open main menu | site navigation | navigation menu | main navigation | toggle search
            mobile menu | search site | view all | see all | show more | load more | view more
            see more | show all | more news | all stories | sitemap | site map | select language
            choose language | switch edition | change language | read full article
            continue reading | keep reading | read full story | read the full story
            previous article | next article | previous post | next post | older posts
            newer posts | post navigation | previous story | next story | enter fullscreen
            play video | watch live | please wait | print edition | today's paper | e-paper
            epaper | read the latest edition | read today's paper | more sections | all topics
            jump to | full story | read the story | see more stories | previous slide | next slide
            slide show | view gallery | view slideshow | image gallery | show caption
            hide caption | open image | close image | view full size | expand image | watch video
            play audio | pause audio | mute | unmute | show transcript | view transcript
            back to story | back to article
        """,
        "site information": """
            privacy policy | privacy notice | privacy statement | terms of use | terms of service
            terms & conditions | terms and conditions | cookie policy | cookie notice
            cookies policy | legal notice | contact us | about us
            do not sell my personal information | do not sell or share my personal information
            rss feed | terms & privacy | rss feeds | code of ethics | corrections policy
            editorial policy | accessibility statement | imprint | masthead | work for us
            work with us | terms of sale | all rights reserved | your privacy choices | media kit
            write for us | editorial guidelines | send us a tip | submit a tip | report an error
            report a typo | submit a correction | reprints & permissions
            reprints and permissions | help centre | help center | ethics policy | about this site
            manage subscription | community guidelines | powered by wordpress
            contact the newsroom | privacy & cookies | letters to the editor | report a problem
            how we report | our standards | editorial standards | our journalism | about our ads
            ad choices | accessibility help | contact the bbc | terms of access
            modern slavery statement | how to complain
            cookies & privacy | public notices | death notices | place an ad | newsroom
            contact the editor | newspaper archive | digital edition | media contacts

        """,
        "cookie notice": """
            accept all | accept all cookies | accept cookies | reject all | cookie settings
            manage cookies | i accept | manage consent | cookie preferences | decline all
            accept and close | privacy overview | always enabled | manage preferences
            save & accept | reject all cookies | manage options | cookie consent
            necessary cookies | we value your privacy | accept & continue | essential cookies only
            customise settings | customize settings
        """,
    },
    lists={
        "related articles": """
            related | related articles | related article | related stories | related posts
            related news | related content | read also | read more | read next | see also
            also read | you may also like | you might also like | recommended
            recommended for you | recommended stories | recommended articles | most popular
            most read | popular | trending | popular now | popular posts | popular news
            trending now | trending stories | top stories | you may like | editor's picks
            editors' picks | editor's choice | editors' choice | latest news | latest stories
            latest | latest posts | latest articles | recent posts | recent news | recent articles
            recent comments | more stories | what to read next | more like this | don't miss
            most viewed | most commented | most shared | top news | more on this topic
            more on this story | on this topic | must read | must reads | in other news
            most watched | latest videos | recommended video | recommended videos
            featured stories | featured | just in | up next | from our partners | around the web
            from around the web | promoted stories | promoted content | more top stories
            you may be interested in | you might be interested in | hot topics | suggested stories
            stories you may like | readers also liked | people also read | more for you
            hot picks | top trending | keep exploring | other news | other stories
            similar articles | similar news | from the archive | also on this site | top reads
            for you | popular this week | most read this week | also in this section
            in this section | more in this section | related links | latest updates
            you may also be interested in | more headlines | latest headlines | more in news
            more in sport | more from this section | more from this author | more by this author
            also by this author | most read now | most discussed | people are reading
            what others are reading | readers are reading | further reading | popular on
            popular stories | popular articles | recently published | previous articles
            similar stories | similar posts | other articles | related videos
            related topics and stories | more to read | stories for you | picked for you
            selected for you | in case you missed it | recipes you may like | more recipes
            you might like | next in news
        """,
        "tags": """
            tags | topics | related topics | topics in this story | filed under | categories
            in this story | subjects | explore more on these topics | related tags | article tags
            keywords | trending topics | tagged
        """,
    },
    labels={
        "section label": """
            home | homepage | news | world | politics | business | economy | sport | sports
            culture | opinion | opinions | entertainment | lifestyle | technology | tech | science
            health | travel | video | videos | photos | podcasts | podcast | education
            environment | climate | society | money | markets | finance | arts | music | film
            books | food | fashion | style | weather | local | national | international | us | uk
            europe | asia | africa | americas | middle east | columns | columnists | editorial
            editorials | analysis | features | interviews | investigations | magazine | live
            live tv | tv | radio | games | puzzles | crosswords | jobs | property | real estate
            motoring | cars | autos | obituaries | letters | blogs | blog | special reports
            reports | photo gallery | galleries | top | multimedia | football | cricket | tennis
            rugby | crime | law | war | defence | defense | gallery | search | security | energy
            shop | shopping | events | archive | archives | more | sections | edition | editions
            e-edition | about | contact | help | faq | faqs | support | company | legal | privacy
            accessibility | press | feedback | staff | team | community | services | partners
            explore | discover | directory | classifieds | horoscopes | comics | region | regions
            religion | history | nature | family | startups | innovation | data | infographics
            our team | documentaries | shows | watch | culture & arts | art | theatre | theater
            movies | television | celebrity | royals | life | people | opinion & analysis
            fact check | factcheck | in pictures | long reads | deals | reviews | careers
            agriculture | transport | tourism | diaspora | elections | parliament | stock market
            companies | advertise | world news | local news | uk news | us news | business news
            sports news | national news | press releases | terms | copyright | disclaimer
            our network | subscriptions | rss | advertising | breaking news | register | member
        """,
        "network label": """
            facebook | twitter | x | instagram | youtube | linkedin | whatsapp | telegram | reddit
            pinterest | tiktok | threads | bluesky | mastodon | flipboard | tumblr | viber
            messenger | snapchat | email | e-mail | mail | print | copy | link | vk | vkontakte
            pocket | wechat | line | fb | tw | wa | sms | msg | save | saved | bookmark | follow
            google news | apple news | google+ | discord | signal | skype | weibo | spotify
            soundcloud | medium
        """,
        "comments": "comment | comments | discussion",
        "button": """
            close | cancel | submit | send | next | previous | prev | back
            ok | yes | no | or | go | skip | show | hide | play | pause | expand | collapse | off
            on | name | message | edit | delete | post | apply | listen | small | large | aa | a+
            a- | like | likes | views | options | settings | filter | sort | reply | shares | logo
            image | photo | advert | upload | download | continue | dismiss | confirm | update
            report | flag | author | square | date | english | all | read preview | newest
            oldest | and | ad | ads | sponsored | promoted | password | website | username
            cookies | accept | got it | loading | navigation | permalink
            full screen | what do you think | our picks | powered by | stay connected | join us
            your privacy | privacy settings | reply to | we use cookies | scroll down
            main content | view | read | tap to unmute
        """,
    },
    leads={
        "advertisement": """
            sponsored by | promoted by | advertisement: | sponsored: | presented by
            in partnership with
        """,
        "related articles": """
            read more about | read more on | read more at | read more in | watch: | watch more
            more from | more in | more on | latest from | latest in | recommended: | see more on
            see more from | keep reading: | view more | all posts by | view all posts
            don't miss: | best of the | top stories in | most read in | most popular in | also in
            latest on | read full article | read the full article | read our full
            read our complete | read all our | posts by | more on this | top stories from
            most popular on | our top | related reading
        """,
        "tags": """
            posted in | tagged | tagged with | filed in | in categories | filed under
        """,
        "share bar": """
            share via | share with | share on | share to | follow on | listen on | watch on
            save to
        """,
        "comment form": "comments on | reply to | comments for",
        "site information": """
            theme: | designed by | developed by | powered by | website by | hosted by | site by
        """,
        "menu": """
            search for | back to | return to | go to | skip to | jump to
        """,
        "newsletter": """
            subscribe to | sign up to | sign up for | subscribe for | enter your | join our
            subscribe from | talk to us | call us | email us | write to us | contact us
            learn more | find out more
        """,
    },
    openings={
        "comment form": """
            your email address will not be published | required fields are marked
            leave a reply to | log in to leave a | you must be logged in to | save my name, email
            please log in to comment | in order to comment, you | be the first to comment
            comments are moderated | by commenting, you agree | your comment is awaiting
            notify me of follow | please read our comment | would you like to comment on this
            comments are closed | you must confirm your public display name
            this site uses akismet | learn how your comment
            tell us what you think in the comments | let us know in the comments
            comments powered by | please enable javascript to view the comments
            have an account? log in | sign in to join the conversation | please keep comments
            comments are closed on | comments on this article | comments will be moderated
            we moderate comments | all comments must | please be respectful
            comments are now closed | comments on this story are | comments on this article are
            comments for this
        """,
        "related articles": """
            read more: | read also: | also read: | see also: | related: | read next:
            more on this: | must read: | you may also like: | click here to read
            click here for more | next article: | previous article: | watch now:
            more on this story: | related story: | related article: | related stories:
            related articles: | watch also: | previous post: | next post: | up next:
            editor's pick: | related posts: | related news:
        """,
        "tags": """
            tags: | topics: | filed under: | tagged: | related topics: | categories: | keywords:
            related tags:
        """,
        "newsletter": """
            subscribe to our | sign up for our | sign up to our | sign up here to
            get our best stories | we won't spam you | you can unsubscribe
            unsubscribe at any time | you have successfully subscribed | thank you for subscribing
            thanks for signing up | your newsletter sign-up | please enter a valid email
            help us keep our journalism | if you enjoyed this article, please
            if you value our journalism | already a subscriber? | not a subscriber?
            already have an account? | don't have an account? | this article is for subscribers
            this content is for subscribers | this story is available exclusively to
            to continue reading, | you have read your last free | log in or create an account
            you have reached your limit of | support independent journalism
            enjoying our latest content | cancel anytime | you have free articles
            thank you for reading | this article is exclusive to | this article is only for
            this story is for subscribers | subscribers can read | to read this article,
            to keep reading, | already subscribed? | already a member? | not a member?
            help keep our journalism | your subscription helps | your support helps
            we hope you enjoyed | every morning in your inbox | enjoyed this article?
            enjoyed this story? | enjoying this article? | enjoying this story?
            like what you're reading? | like this story? | like this article?
            want more stories like this | want more like this
        """,
        "share bar": """
            follow us on | follow us at | find us on | like us on | share this article
            share this story | share this: | click to share on | share on: | share: | share via:
            follow us: | add us as a preferred source | share this post | (opens in new window)
            did you like this article? | was this article helpful? | click to email a link
            did you find this article | text size a | did you make this recipe
            did you enjoy this | was this page helpful | was this helpful? | rate this article
            how useful was this
        """,
        "site information": """
            copyright © | copyright (c) | registered in england and | registered in england no
            powered by wordpress | proudly powered by | no part of this website may be
            reproduction in whole or in part | got a story? | reproduction of this article without
            this material may not be published | got a tip? | have a news tip | spotted an error
            found a mistake? | found a typo | to submit a correction for
            for reprints and permissions | to contact the newsroom
            the opinions expressed in comments | send your letters to | see a mistake?
            do you have a news tip | this site is protected by recaptcha | select a typo and press
            registration on or use of this site | know more? | do you know more?
            do you have information about this | can you help with this story
            have you been affected by | are you affected by | contact our newsroom
            email our newsroom | email our reporter | contact the reporter | contact this reporter
            all content copyright | content copyright | this site is owned | our standards:
            read our editorial | views expressed in comments | prices correct at
            prices and availability
        """,
        "cookie notice": """
            this site uses cookies | this website uses cookies | our site uses cookies
            we and our partners | by using this site, you | by continuing to use this site
            by continuing to browse | we value your privacy | your privacy matters to us
            we use necessary cookies | our website uses cookies | this website stores cookies
            you can change your cookie | manage your cookie
            to give you the best experience, we use | this page uses cookies
            this content is not available because | this content is provided by
            to show you this content | by accepting cookies | you have not accepted
            change your cookie settings | read our cookie policy | read our privacy policy
            see our privacy policy | see our cookie policy
        """,
        "advertisement": """
            don't want to see this? | article continues below | story continues below
            when you purchase through links | this article contains affiliate
            this post may contain affiliate | we may earn an affiliate | we may earn a commission
            this content is sponsored | this article is sponsored | this is sponsored content
            some links on this page | we may receive a commission | we earn a commission
            as an affiliate, we | products are independently | we may receive commission
        """,
        "browser notice": """
            you are using a browser | please enable javascript | javascript is disabled
            you need to enable javascript | your browser does not support
            this browser is not supported | please disable your ad | your browser is out of date
            to view this video please enable | we noticed you're using an ad
            it looks like you are using an ad | this site requires javascript
            javascript must be enabled | loading... | loading… | загрузка... | загрузка…
            chargement... | cargando... | wird geladen
        """,
    },
    pairs={
        "newsletter": (
            (
                """
                    sign up | subscribe | get | join | receive | enter | follow | download
                    support | become | click | tap | register | create | unlock | discover | want
                    stay | don't miss | never miss | delivered | sent | keep up
                """,
                """
                    your inbox | our newsletter | our free newsletter | our daily newsletter
                    our weekly newsletter | our morning newsletter | our evening newsletter
                    our app | our telegram | our whatsapp | our youtube | our channel | our facebook
                    us on facebook | us on twitter | us on x | us on instagram | us on telegram
                    us on whatsapp | us on youtube | us on google | us on social | our journalism
                    premium articles | our expert news | email updates | email alerts
                """,
            ),
            (
                "sign up | subscribe | register",
                "newsletter | daily email | weekly email | our email",
            ),
            (
                """
                    by clicking | by submitting | by signing up | by subscribing | by registering
                    by providing | by entering
                """,
                """
                    you agree | you accept | you consent | you confirm | i agree | you acknowledge
                """,
            ),
        ),
        "cookie notice": (
            (
                "we use cookies | we use cookie",
                """
                                        your experience | website | site | our site | analy | personal | traffic | similar
                    partners | relevant | you the best
                """,
            ),
        ),
        "browser notice": (
            (
                "thank you for visiting",
                "browser",
            ),
        ),
        "comment form": (
            (
                """
                    you need to be logged | you need to log | you need to sign | you must be logged
                    you must be signed | you must be registered | you must log | please log in
                    please sign in | please register | log in or register | sign in or register
                    sign in to | log in to | register to
                """,
                """
                    to comment | post a comment | leave a comment | join the conversation
                    join the discussion
                """,
            ),
        ),
    },
    anywhere={
        "newsletter": """
            delivered to your inbox | straight to your inbox | direct to your inbox
            free articles left | free articles remaining | articles remaining this month
            articles left this month
        """,
        "site information": "all rights reserved | reproduction without permission is",
    },
)

# Ce qui a été surmonté en chemin, et pourquoi des enregistrements ont été écartés. Variables : $file, un fichier de l’export ; $count.

## Surmonté

unreadable-record = { $file } : { $count ->
    [one] un enregistrement abîmé a été écarté
   *[other] { $count } enregistrements abîmés ont été écartés
}. Ils manquent aux chiffres ; s’ils sont nombreux, téléchargez l’export à nouveau.
undated = { $file } : { $count ->
    [one] un enregistrement sans date lisible a été écarté
   *[other] { $count } enregistrements sans date lisible ont été écartés
}.
unreadable-file = { $file } n’a pas pu être lu et a été laissé de côté.
missing-file = { $file } est annoncé par l’export mais n’y est pas. Des messages manquent : téléchargez l’export à nouveau.
no-posts = L’export ne contient aucun message : seules ses listes de comptes ont été lues.
handle-changed = { $count ->
    [one] Le compte a changé de nom une fois
   *[other] Le compte a changé de nom { $count } fois
}. S’il est passé d’une organisation à une autre, les messages d’avant ne sont pas ceux de l’organisation actuelle : à vérifier.
count-differs = { $file } s’écarte de { $count } messages du nombre que l’export annonce.
headers-differ = { $file } s’écarte de { $count } messages de ce que contiennent les fichiers de messages.
cut-file = { $file } s’arrête au milieu, ou est abîmé à partir d’un endroit : la suite n’a pas pu être lue. Téléchargez l’export à nouveau.
missing-branch = { $file } : { $count ->
    [one] une partie de l’arbre des enregistrements manque ou est abîmée
   *[other] { $count } parties de l’arbre des enregistrements manquent ou sont abîmées
}. Nul ne peut dire combien d’enregistrements s’y trouvaient : téléchargez l’export à nouveau.
missing-block = { $file } : { $count ->
    [one] un enregistrement est annoncé par l’arbre, mais manque ou est abîmé
   *[other] { $count } enregistrements sont annoncés par l’arbre, mais manquent ou sont abîmés
}. Ils manquent aux chiffres ; s’ils sont nombreux, téléchargez l’export à nouveau.
audience-unknown = L’export ne dit pas qui pouvait voir une publication : { $count ->
    [one] la seule qui y soit est comptée comme publique
   *[other] les { $count } sont comptées comme publiques
}. Ne publiez pas les chiffres d’un profil dont les publications étaient réservées aux amis.
reply-target-unknown = { $count ->
    [one] Une réponse ne dit pas à qui elle répond ; elle est comptée
   *[other] { $count } réponses ne disent pas à qui elles répondent ; elles sont comptées
} comme la suite d’un fil du compte. Si le compte de la personne a disparu, c’était une réponse.

## Écarté, par raison

left-out-other-author = messages d’une autre personne
left-out-duplicate-id = copies d’un enregistrement déjà présent
left-out-edited-version = versions antérieures de messages modifiés
left-out-circle-post = messages réservés à un cercle
left-out-restricted-scope = messages à l’audience restreinte
left-out-community-post = messages dans une communauté
left-out-not-public = messages qui n’étaient pas publics
left-out-story = stories, qui n’ont duré qu’un jour
left-out-other-activity = activités qui ne sont ni messages ni partages
left-out-unreadable-record = enregistrements abîmés
left-out-undated = enregistrements sans date lisible
left-out-missing-block = enregistrements que l’export annonce mais ne contient pas

## Jamais ouvert, par nature

refused-messages = messages privés et appels
refused-contacts = carnets d’adresses et listes de personnes
refused-logins = connexions et adresses IP
refused-locations = lieux
refused-devices = appareils et clés
refused-advertising = publicité et centres d’intérêt
refused-searches = recherches et consultations
refused-personal = données personnelles du compte
refused-drafts = brouillons
refused-deleted = contenus supprimés ou archivés
refused-likes = mentions « j’aime » données
refused-bookmarks = favoris et enregistrements
refused-blocks = comptes bloqués ou masqués
refused-payments = achats et paiements
refused-media = photos, films et sons
refused-others = autres fichiers
refused-other-records = enregistrements d’autres natures

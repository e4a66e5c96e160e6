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
no-posts = L’export ne contient aucun message : seules ses listes (abonnés) ont été lues.
count-differs = { $file } s’écarte de { $count } messages du nombre que l’export annonce.
headers-differ = { $file } s’écarte de { $count } messages de ce que contiennent les fichiers de messages.

## Écarté, par raison

other-author = messages d’une autre personne
duplicate-id = copies d’un enregistrement déjà présent
edited-version = versions antérieures de messages modifiés
circle-post = messages réservés à un cercle
restricted-scope = messages à l’audience restreinte
community-post = messages dans une communauté
not-public = messages qui n’étaient pas publics
other-activity = activités qui ne sont ni messages ni partages

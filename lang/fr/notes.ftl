# Les mots de la rédaction, les engagements, les questions à discuter.
notes-title = Notes de la rédaction
notes-opening = En ouverture
notes-decide = À décider, à discuter
notes-worked = Ce qui a fonctionné
notes-not-worked = Ce qui n’a pas fonctionné
notes-next = L’année qui vient

commitments-title = Nos engagements
commitments-carried = Ceux de l’année précédente
commitments-ahead = Ceux des années à venir
commitment-target = { $side ->
    [at-most] au plus { $target }
   *[at-least] au moins { $target }
}
commitment-now = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure } : { $target } en { $period }. { $result }
commitment-carried = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure } : { $target } en { $period }. { $result }
commitment-since = En { $year } : { $value }.
commitment-ahead = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure } : { $target } en { $period }.
commitment-result = { $state ->
    [met] { $undecided ->
        [yes] Objectif tenu d’après la valeur mesurée
       *[no] Objectif tenu
    }
    [missed] { $undecided ->
        [yes] Objectif non tenu d’après la valeur mesurée
       *[no] Objectif non tenu
    }
   *[unknown] On ne peut pas dire si l’objectif est tenu
} : { $value }{ $counted ->
    [at-least] , quand il en fallait au moins { $needed }
    [at-most] , quand il en fallait au plus { $needed }
   *[no] {""}
}{ $undecided ->
    [yes]  ; l’intervalle contient l’objectif, on ne peut donc pas trancher
   *[no] {""}
}.
commitment-without = Ce chiffre ne comprend pas { $accounts }, où il n’est pas disponible.
commitment-missing = On ne peut pas dire si l’objectif est tenu : { $reason }.
commitment-missing-several = On ne peut pas dire si l’objectif est tenu : { $parts }.
commitment-missing-part = pour { $account }, { $reason }
commitment-no-record = aucune publication de cette année ne figure dans les archives

questions-title = Questions à discuter
questions-lead = Le bilan tire ces questions de ses propres chiffres, ou de ceux qui lui manquent. Ce ne sont ni des décisions ni des reproches : la réponse appartient à l’équipe et à la direction.
question-account = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}
question-commitment-missed = { $prefix }{ $measure } : l’objectif de { $period } ({ $target }) n’a pas été tenu, avec { $value }. Faut-il le maintenir, le revoir, et avec quels moyens ?
question-commitment-open = { $prefix }{ $measure } : avec { $value }, l’objectif de { $period } ({ $target }) ne peut être déclaré ni tenu, ni manqué. Faut-il le reconduire une année ?
question-worse = { $prefix }{ $measure } : { $value } en { $period }, contre { $before } en { $from } ({ $verdict }). Est-ce un choix de l’équipe ? Sinon, que voulons-nous changer ?
question-needs-opening-hours = Les horaires d’ouverture ne sont pas renseignés : le délai de réponse en jours ouvrés ne peut pas être calculé. Qui peut les fournir ?
question-needs-two-exports = { $prefix }un seul export a été lu : le bilan ne peut pas dire quels abonnés sont restés. Qui demandera le prochain, et à quelle date ?
question-needs-list = La liste de nos publics habituels n’est pas renseignée : le bilan ne peut pas dire si nous en touchons d’autres. Qui peut l’établir ?

note-unclosed = { $file }, ligne { $line } : l’en-tête commence par ---, mais rien ne le termine ; écrivez une seconde ligne --- avant le texte.
note-line = { $file }, ligne { $line } : une ligne d’en-tête s’écrit « clé : valeur », comme « place : contact ». Un texte qui suit doit être précédé d’une ligne ---.
note-unknown-key = { $file }, ligne { $line } : la clé « { $key } » est inconnue ; la plus proche est « { $nearest } ». Clés connues : { $known }.
note-twice = { $file }, ligne { $line } : la clé « { $key } » figure déjà plus haut ; n’en gardez qu’une.
note-empty = { $file }, ligne { $line } : la clé « { $key } » n’a pas de valeur ; complétez-la, ou retirez cette ligne.
note-unknown-place = { $file }, ligne { $line } : aucun endroit ne s’appelle « { $value } » ; le plus proche est « { $nearest } ». Endroits connus : { $known }.
note-file-place = { $file }, ligne { $line } : cette note ne dit pas où elle va, et son nom de fichier n’est pas celui d’un endroit ; le plus proche est « { $nearest } ». Ajoutez en tête une ligne ---, une ligne « place : … » et une ligne ---. Endroits connus : { $known }.
note-form = { $file }, ligne { $line } : « { $value } » ne convient pas à « { $key } », qui attend { $key ->
    [month] un mois comme 2024-01
    [year] une année comme 2023, ou 2023-2024
   *[order] un nombre entier, comme 1
}.
note-choice = { $file }, ligne { $line } : « { $key } » ne peut pas valoir « { $value } » ; la valeur la plus proche est « { $nearest } ». Valeurs possibles : { $known }.
note-needs = { $file }, ligne { $line } : une note placée en « { $place } » doit aussi avoir une ligne « { $key } : … ».
note-belongs = { $file }, ligne { $line } : la clé « { $key } » ne vaut que pour une note placée en « { $place } » ; changez l’endroit, ou retirez cette ligne.

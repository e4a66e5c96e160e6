# Accessibilité, mentions légales, données personnelles.
accessibility-commitment-title = Déclaration d’accessibilité
accessibility-commitment = { $institution } s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.
accessibility-scope = Cette déclaration s’applique au présent bilan ({ $address }).
accessibility-no-address = adresse à compléter
accessibility-state-title = État de conformité
accessibility-state = Ce site, publié par { $institution }, est { $state } avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2.
accessibility-audit = L’audit mené par { $auditor } le { $date } constate que { $rate } des critères du RGAA sont respectés.
accessibility-audit-old = Le dernier audit déclaré date de plus de trois ans : il n’est plus valable.
accessibility-audit-undated = L’audit déclaré n’a pas de date : il ne compte pas.
accessibility-no-audit = Aucun audit en cours de validité n’a été déclaré ; en son absence, un site est réputé non conforme, même si des vérifications ont été faites.
accessibility-content-title = Contenus et dérogations
accessibility-content = Non-conformités connues : aucune n’a été relevée par un audit, faute d’audit. Les signaler aide à les corriger.
accessibility-charts = Chaque graphique est accompagné d’un titre qui dit ce qu’il montre, d’une description et d’un tableau des mêmes chiffres.
accessibility-no-failures = L’audit n’a relevé aucune non-conformité.
accessibility-no-exemptions = Contenus exemptés : aucun.
accessibility-no-burdens = Dérogation pour charge disproportionnée : aucune n’est déclarée.
accessibility-failures-list = Non-conformités
accessibility-exemptions-list = Contenus exemptés
accessibility-burdens-list = Dérogations pour charge disproportionnée
accessibility-environment-list = Environnement de test
accessibility-tools-list = Outils de l’audit
accessibility-pages-list = Pages vérifiées
accessibility-made-title = Établissement de cette déclaration
accessibility-established = Date de la déclaration : { $date }.
accessibility-technologies = Technologies : HTML, CSS et SVG ; aucun script. Le site se lit sans feuille de style, s’agrandit à 200 % et s’imprime.
accessibility-tools = Vérifications automatiques faites sur les gabarits : règles WCAG 2.2 A et AA, largeur de 320 pixels, contrastes en clair et en sombre. Elles ne remplacent pas un audit.
accessibility-plan = Schéma pluriannuel de mise en accessibilité : { $plan }.
accessibility-action-plan = Plan d’action de l’année en cours : { $plan }.
accessibility-contact-title = Retour d’information et contact
accessibility-contact = Si un contenu ou un service ne vous est pas accessible, écrivez-nous pour être orienté vers une autre forme ou obtenir le contenu autrement. Contact : { $contact }.
accessibility-recourse-title = Voies de recours
accessibility-recourse = Si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu et que vous n’avez pas obtenu de réponse satisfaisante, vous pouvez :
recourse-form-term = Écrire au Défenseur des droits
recourse-form = par son formulaire en ligne, formulaire.defenseurdesdroits.fr
recourse-delegate-term = Contacter le délégué du Défenseur des droits
recourse-delegate = dans votre région, defenseurdesdroits.fr/saisir/delegues
recourse-post-term = Envoyer un courrier
recourse-post = Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07 (gratuit, sans timbre)

legal-lead = Qui publie ce site, qui en répond, qui l’héberge.
legal-missing = À compléter avant toute mise en ligne : { $fields }.
legal-name = Éditeur
legal-address = Adresse de l’éditeur
legal-phone = Téléphone de l’éditeur
legal-contact = Contact
legal-publisher = Directeur ou directrice de la publication
legal-host = Hébergeur (nom, adresse, téléphone)
legal-internal-title = Document remis sans mise en ligne
legal-internal = Transmis par courriel ou sur un espace partagé, ce dossier est un document interne : la mention de l’hébergeur est alors sans objet.
legal-made-title = Fabrication
legal-made = Site fabriqué avec { $name } { $version }, logiciel libre. Aucun contenu n’est chargé depuis un autre site.

privacy-lead = Les personnes qui ont échangé avec l’institution n’ont pas demandé à figurer dans un rapport : elles n’y sont que des nombres.
privacy-read-title = Ce qui est lu
privacy-read = Sont lus, dans les archives que les plateformes remettent à leurs comptes, les messages publics de l’institution et, le cas échéant, la liste de ses abonnés, celle des comptes qu’elle suit et les mentions « j’aime » qu’elle a données en public. De ces listes, le site ne montre que des nombres.
privacy-not-read = Les messages privés, les brouillons, les journaux de connexion et les carnets d’adresses ne sont pas ouverts.
privacy-people-title = Ce qui est montré des personnes
privacy-people = Ni nom, ni identifiant, ni image de profil, { $quotes ->
    [yes] ni lien vers une personne extérieure ; aucune citation sans l’accord de son auteur.
   *[no] ni citation, ni lien vers une personne extérieure.
} Dans les publications de l’institution qui sont citées, les identifiants, les noms que les archives leur attachent, les adresses électroniques et les numéros de téléphone d’autrui sont masqués.
privacy-cells = Dans les tableaux croisés, un nombre de personnes inférieur au seuil fixé est caché, et une soustraction ne permet pas de le retrouver.
privacy-photos = { $policy ->
    [none] Aucune photographie n’est reprise des archives.
    [all] Des photographies publiées par l’institution sont reprises, réduites et sans les données que leurs fichiers contenaient.
   *[own-without-people] Des photographies publiées par l’institution, où personne n’est reconnaissable, sont reprises, réduites et sans les données que leurs fichiers contenaient.
}
privacy-quotes = Quelques phrases sont citées avec l’accord des personnes qui les ont écrites ; elles n’y sont nommées que si elles l’ont voulu.
privacy-visit-title = Votre visite
privacy-visit = Ce site ne dépose aucun traceur, ne contient aucun script et ne fait appel à aucun autre site.
privacy-rights-title = Vos droits
privacy-rights = Pour toute demande d’accès, de rectification, d’effacement ou d’opposition, écrivez-nous. Contact : { $contact }. Vous pouvez aussi saisir la Commission nationale de l’informatique et des libertés (CNIL).

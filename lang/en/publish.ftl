# "bilan publish": what goes, what is refused, what is not reached.
cli-publish = Publishes the built site to a web host, a folder or a zip
cli-target = Name of a target of bilan.toml, or an address (sftp://host/path, davs://, ftps://, s3://, git+https://, folder, .zip file)
cli-target-value = TARGET
cli-project = Folder of the project (the current folder by default)
cli-project-value = FOLDER
cli-site = Folder of the built site (by default, “site” in the project)
cli-site-value = FOLDER
cli-dry-run = Shows what would be done, touches nothing
cli-overwrite = Allows overwriting files of another site, or another report
cli-force-delete = Allows deleting many files at once

progress-publishing = { $files } files of { $count }
publish-password = Password of { $user } for { $place }:
publish-send = { $new ->
    [yes] add
   *[no] replace
 } { $file } ({ $size ->
    [one] { $size } byte
   *[other] { $size } bytes
 })
publish-delete = delete { $file }
publish-nothing = Nothing to publish: { $place } is up to date ({ $count ->
    [one] { $count } file
   *[other] { $count } files
 }).
publish-planned = Nothing was touched. For { $place }: { $files } to send ({ $bytes } bytes of { $total }), { $deleted } to delete, { $kept } unchanged.
publish-done =
    Published: { $place }. { $files ->
        [one] { $files } file sent
       *[other] { $files } files sent
    } ({ $bytes } bytes; the site has { $total }), { $deleted ->
        [one] { $deleted } deleted
       *[other] { $deleted } deleted
    }, { $kept ->
        [one] { $kept } unchanged
       *[other] { $kept } unchanged
    }; { $verified } read back and right.

publish-nothing-built = { $folder } holds no site built by Bilan with its report.json. Run “bilan build” first, or give the folder with --site.
publish-incomplete = The built site is incomplete: { $file } is missing. Run “bilan build” again.
publish-name = The file “{ $file }” has a name that not every host takes. Keep to letters without accents, digits, hyphens and dots.
publish-nowhere = No target is given and bilan.toml declares none. Give an address, or add a section [publish.prod] with “target”.
publish-which = Several targets are declared: { $known }. Say which one.
publish-unknown = No target is called “{ $name }”.{ $any ->
    [yes] {" "}The nearest is “{ $nearest }”.
   *[no] {" "}For a folder, write “./{ $name }”.
 }
publish-scheme = “{ $scheme }://” is no known protocol. Possible ones: { $known }; without a protocol, it is a folder or a .zip file.
publish-address = The { $scheme }:// address is malformed. Write for instance { $scheme }://user@host.example/path, with a host name, a port in digits and nothing secret.
publish-password-in-address = The address holds a password. Take it out: give it by the variable BILAN_PASSWORD, a key, an agent, or type it when asked.
publish-clear = { $place } is not encrypted: the password would travel in clear. Write davs://; dav:// is allowed to this computer only.
publish-endpoint = “endpoint” takes the https:// address of the storage service, without a path; http:// is allowed to this computer only.
publish-variable = The environment variable { $variable } is missing; the storage needs it.
publish-branch = “branch” or “folder” cannot name a branch or a folder. Write for instance branch = "pages" and folder = "public".
publish-program = The program { $program } is not installed on this computer; this target needs it. Install { $program ->
    [sftp] the OpenSSH client
    [git] Git
   *[other] { $program }
 }, then run again.
publish-outdated = The program { $program } of this computer is too old: version 7.75 (2021) or later is needed. Update it, or the system.
publish-switch = { $place } cannot be shown at once by turning a link: only an SFTP server, or a folder of a computer other than Windows, can, under a name of its own. Remove “switch” from this target.
publish-local = This computer refuses a file: { $reason }.

publish-foreign = Refused: { $file } exists at the target already and is not Bilan’s. Choose another folder; --overwrite overwrites files of the same names and leaves the others.
publish-other = Refused: the target holds another report (another institution, year or edition). Choose another folder; --overwrite replaces it by this one.
publish-many = Refused: { $count } published files of { $limit } would be deleted. Check with --dry-run that this is the right site; --force-delete deletes them.
publish-no-link = Refused: { $place } is there already and is no link that Bilan turns. Rename or remove it, then publish again; or remove “switch” from this target.
publish-internal = Refused: the built site is the internal edition. Build the public one, or add edition = "internal" to the target if { $place } is not public.
publish-unreachable = { $place } does not answer ({ $reason }). Check the address and the network, then run again: what was sent is not sent again.
publish-login = { $place } refuses the login. Check the user, the key or the password.
publish-untrusted = Nothing proves that { $place } is the right server: its key or certificate is not recognised. Check it with the host, then give it by “known_hosts” (SFTP) or “certificates”.
publish-write = { $place } refuses a file ({ $reason }). Check permissions and free space, then run again: what was sent is not sent again.
publish-differs = Read back, { $file } is not what was sent. Run again; if it goes on, the host changes files.

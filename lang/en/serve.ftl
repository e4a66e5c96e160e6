# The preview: “bilan serve”, its pages and what stops it.
cli-serve = Shows the site in the browser and makes it anew after each edit
cli-port = Port of the preview (8420, or the first free one after it)
cli-port-value = PORT

serve-address = Preview: { $address } (on this computer only; Ctrl-C to end)
serve-made = Site up to date in { $milliseconds } ms

serve-waiting = The preview is getting ready
serve-waiting-text = The archives are being read. This page will be replaced by itself.
serve-trouble =
    { $count ->
        [one] An error keeps the site from being made
       *[other] { $count } errors keep the site from being made
    }
serve-trouble-after = Mend and save: the page will come back by itself.
serve-nothing = Nothing at this address
serve-nothing-home = Go to the first page of the report

port-taken = The port { $port } is taken or forbidden ({ $reason }). Choose another one with --port, or let Bilan find one.
port-none = No port is free for the preview ({ $reason }). Close open previews, or give a port with --port.

# La vista previa: «bilan serve», sus páginas y lo que la detiene.
cli-serve = Muestra el sitio en el navegador y lo genera de nuevo tras cada cambio
cli-port = Puerto de la vista previa (8420, o el primero libre después)
cli-port-value = PUERTO

serve-address = Vista previa: { $address } (solo en este ordenador; Ctrl-C para terminar)
serve-made = Sitio actualizado en { $milliseconds } ms

serve-waiting = La vista previa se está preparando
serve-waiting-text = Se están leyendo los archivos. Esta página se actualizará por sí sola.
serve-trouble =
    { $count ->
        [one] Un error impide generar el sitio
       *[other] { $count } errores impiden generar el sitio
    }
serve-trouble-after = Corrija y guarde: la página reaparecerá por sí sola.
serve-nothing = No hay nada en esta dirección
serve-nothing-home = Ir a la página de inicio del informe

port-taken = El puerto { $port } está ocupado o prohibido ({ $reason }). Elija otro con --port, o deje que Bilan encuentre uno.
port-none = No hay ningún puerto libre para la vista previa ({ $reason }). Cierre las vistas previas abiertas, o indique un puerto con --port.

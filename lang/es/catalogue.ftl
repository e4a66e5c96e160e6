# Las cifras complementarias, las tendencias y los indicadores propios de la institución.
more-title = Para saber más
more-summary = Las demás cifras de esta página
more-left-out = { $n ->
    [one] Otra cifra no tiene valor aquí: la página de la cuenta dice por qué.
   *[other] Otras { $n } cifras no tienen valor aquí: la página de la cuenta dice por qué.
}
more-caption = Cifras complementarias, en { $period }
more-method = Todas las definiciones están en el método
cell-export = { $value }, en la última exportación
cell-window = { $value }, { $period }
column-slope = Variación por año
column-test = Prueba
trends-title = A largo plazo
trends-lead = Solo se señala una tendencia a partir de cinco años completos; cada mes, o cada trimestre, se compara con el mismo mes, o el mismo trimestre, de los demás años.
trends-none = No puede señalarse ninguna tendencia: hacen falta al menos cinco años completos con casos suficientes.
trends-caption = Tendencias – { $account }
trend-seasonal-mann-kendall = Mann-Kendall por mes
trend-seasonal-mann-kendall-quarters = Mann-Kendall por trimestre
trend-hirsch-slack = Hirsch y Slack por mes
trend-hirsch-slack-quarters = Hirsch y Slack por trimestre
slope-count = { $value } al mes, de un año a otro (entre { $low } y { $high })
slope-level = { $value } de un año a otro (entre { $low } y { $high })
slope = { $value } al año (entre { $low } y { $high })
figure-trend = De { $from } a { $to }: { $verdict }, { $slope }
trend-seasons = (no todos los meses, o los trimestres, van en el mismo sentido)
slug-own = indicadores-propios
menu-own = Nuestros indicadores
title-own = Los indicadores que hemos elegido
intro-own = Estas cifras son las que la propia institución ha definido, calculadas como las demás y con la misma prudencia.
own-definition-share = Proporción de nuestros mensajes que responden a la definición «{ $name }».
own-definition-count = Número de nuestros mensajes que responden a la definición «{ $name }».
own-formula-share = mensajes incluidos en el numerador / mensajes incluidos en el denominador.
own-formula-count = Número de mensajes incluidos.
own-exclusions-share = Las republicaciones, salvo que se pidan.
own-exclusions-count = Las republicaciones, salvo que se pidan.
own-unit-share = proporción
own-unit-count = mensajes
own-minimum-share = { $n ->
    [one] { $n } mensaje en el denominador.
   *[other] { $n } mensajes en el denominador.
}
own-minimum-count = Ninguno.
own-interval-share = Wilson, corregido por el efecto de la semana.
own-interval-count = Ninguno: es un recuento exacto.
own-source-share = Definición de la institución, en bilan.toml.
own-source-count = Definición de la institución, en bilan.toml.
own-pitfalls-share = Cambiar la definición sobre la marcha impide comparar los años.
own-pitfalls-count = Cambiar la definición sobre la marcha impide comparar los años.
measure-lasting-link-index = Vínculo duradero (índice)
    .definition = Cinco cifras reunidas en una sola, con base 100 en los tres primeros años completos: personas con las que hablamos, proporción de diálogo, respuestas en un día hábil, publicaciones republicadas, personas que volvieron en los doce meses siguientes.
    .basis = { $n ->
        [one] sobre { $n } año completo
       *[other] sobre { $n } años completos
    }
    .formula = 100 × el producto de las razones de cada cifra a su base, cada una elevada a un quinto.
    .exclusions = El número de cuentas seguidoras y los ritmos, por principio; todo año en que falte una de las cinco cifras.
    .unit = índice, base 100
    .minimum = 5 años completos, con las cinco cifras y datos sin salvedades.
    .interval = Errores de las cinco cifras y de la base, que se suponen ligados (correlación de 0,5).
    .source = OCDE y JRC 2008; Saisana, Saltelli y Tarantola 2005.
    .pitfalls = Una sola cifra oculta lo que dicen las cinco; no mide la confianza y no compara dos instituciones. Bilan solo la muestra si la configuración lo pide.
column-cohort = Año
column-cohort-size = Personas a las que respondimos
cohort-none = –
cohorts-caption = Quién volvió: de las personas a las que respondimos en un año, a cuántas volvimos a responder en los años siguientes – { $account }
cohort-cell = { $k } ({ $share } %)
cohort-hidden = oculto (número pequeño)
column-day = Día
hours-caption = Cuándo escribimos, por día y hora, { $period } – { $account }
hour = { $hour } h
days-all = Todos los días
day-0 = Lunes
day-1 = Martes
day-2 = Miércoles
day-3 = Jueves
day-4 = Viernes
day-5 = Sábado
day-6 = Domingo

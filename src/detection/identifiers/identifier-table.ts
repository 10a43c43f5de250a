/** A feature and its weights a line: see readWeights. Made by training/identity/train.ts. */
export const identifierTable = `
		0.34	0.09
what	postcode	0.62	-0.37
whose	nobody	-0.35	-0.65
postcode, whose	nobody	0.48	-0.04
before	|	0.42	-0.35
before that	|	0.14	-0.37
postcode, before that	|	-0.23	0.19
channel	facebook-comment	0.27	0.21
postcode, channel	facebook-comment	0.40	-0.39
words	4	0.22	-0.02
postcode, words	4	0.29	-0.57
around	first	0.66	-0.58
whose	author	0.40	-1.23
phone number, whose	author	0.33	-0.97
after	to	-0.37	0.36
phone number, after	to	-0.37	0.36
channel	facebook-post	0.27	-0.31
phone number, channel	facebook-post	0.15	-0.40
words	5	0.12	0.07
phone number, words	5	0.19	-0.07
date of birth, whose	author	-0.11	-0.60
before	<rare>	0.40	-0.06
date of birth, before	<rare>	0.85	-0.70
before that	<name>	0.47	0.14
date of birth, before that	<name>	0.55	0.00
after	and	0.04	0.12
date of birth, after	and	0.03	0.28
date of birth, channel	facebook-post	0.40	-0.06
date of birth, words	5	-0.14	-1.01
around	capital before	-0.07	0.10
date of birth, around	capital before	0.86	-0.53
around	own name before	1.29	-0.60
date of birth, around	own name before	0.74	-0.31
around	author after	0.88	0.25
date of birth, around	author after	-0.10	-0.06
around	decade 195	0.04	-0.27
date of birth, around	decade 195	0.04	-0.27
around	not said, years 97	0.10	-0.20
date of birth, around	not said, years 97	0.10	-0.20
what	email address	0.32	-0.31
whose	other	0.75	1.02
email address, channel	facebook-comment	0.35	-0.03
email address, words	4	0.12	-0.17
email address, around	capital before	-0.58	0.26
around	other after	0.63	0.97
what	address	0.19	0.07
address, whose	nobody	-0.16	-0.12
address, before that	<name>	0.40	-0.21
after	<rare>	0.56	-0.22
address, channel	facebook-comment	0.19	-0.06
address, words	5	-0.26	0.27
around	name before	0.31	0.65
address, around	name before	0.66	0.16
address, around	other after	-0.02	0.55
address, before	|	0.80	0.02
address, before that	|	0.18	-0.11
after	|	-0.05	-0.20
address, after	|	-0.09	-0.47
address, channel	facebook-post	1.05	-0.11
date of birth, whose	nobody	-0.16	-1.00
date of birth, after	|	-0.10	-0.03
date of birth, channel	facebook-comment	-0.13	0.15
date of birth, words	4	0.43	0.16
around	decade 194	0.54	0.16
date of birth, around	decade 194	0.54	0.16
before	<name>	0.75	-0.12
channel	google-review	-0.08	-0.14
date of birth, channel	google-review	0.31	-0.56
date of birth, around	name before	0.42	0.22
before that	the	0.13	-0.16
phone number, before that	the	-0.26	-0.38
before	on	-0.41	0.04
phone number, before	on	-0.29	-0.25
before that	<rare>	0.43	0.34
phone number, before that	<rare>	0.64	-0.17
after	now	0.23	-0.28
phone number, channel	facebook-comment	-0.02	0.18
words	3	0.12	0.15
phone number, words	3	0.38	0.17
whose	relation	1.08	0.90
date of birth, whose	relation	0.33	0.54
before that	it	0.71	-0.39
around	decade 202	0.00	0.43
date of birth, around	decade 202	0.00	0.43
around	not said, years 101	-0.09	0.35
date of birth, around	not said, years 101	-0.09	0.35
before that	me	0.65	-0.67
phone number, before that	me	0.56	-0.50
phone number, after	|	0.17	-0.11
address, whose	other	0.58	0.21
postcode, whose	author	0.45	-0.89
before	lane	0.20	-0.60
postcode, before	lane	0.20	-0.60
postcode, after	|	0.58	0.01
postcode, channel	facebook-post	0.57	-0.10
address, whose	author	1.07	-0.12
address, words	4	0.49	-0.10
email address, whose	author	0.18	-1.23
email address, before	|	0.00	-0.76
email address, before that	|	0.09	-0.85
email address, after	|	-0.22	-0.24
whose	someone	0.44	0.81
date of birth, whose	someone	0.27	0.27
date of birth, before	|	0.76	-0.72
date of birth, before that	|	0.19	-0.57
around	organisation before	-0.84	0.29
address, around	author after	0.48	0.01
before that	to	-0.54	-0.35
after	is	0.25	-0.22
postcode, words	5	0.68	-0.01
phone number, whose	other	0.23	0.24
phone number, after	<rare>	0.56	-0.25
phone number, words	4	-0.30	-0.21
what	NHS number	0.81	0.03
NHS number, whose	nobody	0.51	-0.49
NHS number, before	|	0.30	-0.77
NHS number, before that	|	0.43	-0.21
NHS number, after	|	0.37	-0.05
NHS number, channel	facebook-comment	0.70	-0.07
NHS number, words	4	0.47	0.14
phone number, before	<name>	0.40	-0.57
phone number, before that	|	0.33	-0.45
phone number, around	own name before	1.09	-0.98
email address, whose	nobody	0.16	-1.29
email address, words	3	0.01	-0.12
around	decade 199	0.35	-0.77
date of birth, around	decade 199	0.35	-0.77
around	not said, years 99	-0.13	-0.33
date of birth, around	not said, years 99	-0.13	-0.33
phone number, around	name before	0.38	0.50
postcode, before that	<rare>	0.38	-0.33
postcode, around	capital before	0.78	-0.63
before	me	0.15	-0.65
NHS number, before	<rare>	0.36	0.22
before	#	0.14	-0.39
after	as	0.48	-0.61
NHS number, words	5	0.31	-0.19
NHS number, around	author after	0.22	0.37
phone number, before	|	0.46	-0.67
around	not said, years 98	-0.08	-0.16
date of birth, around	not said, years 98	-0.08	-0.16
email address, around	own name before	0.41	-0.40
postcode, before	<rare>	0.33	-0.54
before that	#	0.48	-0.50
before that	i	-0.09	-0.52
address, around	capital before	0.47	0.13
date of birth, whose	other	0.54	0.64
phone number, whose	nobody	-0.51	-0.69
phone number, channel	google-review	-0.23	-0.32
phone number, around	author after	1.10	-0.18
phone number, around	first	0.78	-0.38
before	to	0.95	-0.01
phone number, around	capital before	-0.37	0.04
before	from	-0.28	-0.50
email address, channel	google-review	0.87	-0.52
email address, words	5	1.00	-0.66
NHS number, words	3	0.40	-0.01
around	organisation close	-1.14	0.19
phone number, around	organisation close	-1.04	-0.13
after	on	-0.25	0.50
around	decade 196	0.26	-0.08
date of birth, around	decade 196	0.26	-0.08
NHS number, whose	author	0.46	-0.40
phone number, around	organisation before	-0.53	-0.11
NHS number, around	capital before	0.45	0.10
before	email	-0.01	-0.55
email address, before	email	-0.01	-0.55
email address, before that	<rare>	0.12	-0.17
email address, channel	facebook-post	-0.25	-0.64
email address, around	author after	0.63	-0.20
email address, whose	relation	0.51	0.47
before	court	0.33	0.44
postcode, before	court	0.33	0.44
address, before	<name>	0.49	0.15
address, around	own name before	0.28	-0.27
after	can	0.48	0.12
around	decade 201	-0.32	0.24
date of birth, around	decade 201	-0.32	0.24
around	not said, years 100	-0.30	-0.13
date of birth, around	not said, years 100	-0.30	-0.13
address, whose	relation	0.58	0.08
before	born	0.45	0.23
date of birth, before	born	0.45	0.23
around	decade 193	0.38	0.03
date of birth, around	decade 193	0.38	0.03
around	said to be birth	1.08	-0.01
date of birth, around	said to be birth	1.08	-0.01
NHS number, channel	facebook-post	0.31	-0.12
before	at	0.03	0.36
address, before	at	-0.16	0.45
address, before that	#	-0.15	-0.41
email address, before	at	0.47	-0.46
email address, before that	me	0.29	-0.27
address, before	#	-0.19	-0.10
before	is	0.00	0.10
before that	number	0.12	-0.08
before	ring	0.09	-0.27
phone number, before	ring	0.09	-0.27
phone number, after	and	-0.16	-0.27
what	handle	-0.50	0.39
date of birth, before that	<rare>	0.51	0.11
before that	birth	0.31	-0.11
date of birth, before that	birth	0.31	-0.11
phone number, before	<rare>	0.25	-0.09
date of birth, after	<rare>	0.41	-0.22
after	#	-0.07	-0.66
address, before that	<rare>	0.02	0.33
email address, after	<rare>	0.44	-0.34
after	or	-0.22	-0.41
phone number, after	or	-0.30	-0.26
before that	is	-0.15	0.30
address, before that	is	-0.40	0.43
email address, before	to	0.65	-0.14
email address, after	and	0.36	0.23
after	send	0.28	-0.38
email address, after	send	0.28	-0.38
email address, around	first	1.12	-0.33
around	name after	0.24	-0.04
phone number, around	name after	0.21	-0.56
around	decade 198	-0.08	-0.52
date of birth, around	decade 198	-0.08	-0.52
address, around	first	0.59	-0.15
before that	my	0.46	0.23
before	mobile	0.48	-0.14
phone number, before	mobile	0.48	-0.14
phone number, before	is	-0.12	0.28
around	not said, years 96	0.20	-0.05
date of birth, around	not said, years 96	0.20	-0.05
address, words	3	0.12	-0.15
email address, before	is	0.77	0.16
after	he	0.42	0.48
phone number, before	#	0.14	-0.54
phone number, before that	<name>	0.57	0.03
after	i	0.43	-0.49
phone number, after	i	0.38	-0.46
date of birth, words	3	-0.21	0.10
phone number, whose	relation	0.85	0.86
phone number, around	other after	0.47	0.55
phone number, before	from	-0.68	0.00
phone number, after	is	-0.37	-0.16
email address, before that	my	0.58	0.30
around	alone	0.32	-0.19
email address, around	name before	-0.41	-0.09
handle, channel	facebook-comment	-0.39	0.39
handle, words	3	-0.46	0.16
date of birth, around	other after	0.48	0.28
phone number, before	me	0.70	-0.57
words	2	1.06	-0.35
phone number, words	2	0.78	-0.23
postcode, around	name before	0.46	0.21
after	ask	-0.24	-0.02
phone number, after	ask	-0.24	-0.02
NHS number, before that	<rare>	0.31	0.13
after	<name>	0.62	-0.47
postcode, words	3	0.45	-0.14
address, whose	someone	-0.10	0.42
before that	on	-0.18	-0.40
around	event before	-0.48	-0.37
date of birth, around	event before	-0.48	-0.37
around	event and no birth	-0.67	0.00
date of birth, around	event and no birth	-0.67	0.00
before	number	-0.25	0.33
NHS number, before	number	0.23	0.38
phone number, whose	someone	0.55	0.46
date of birth, before	on	-0.48	0.00
what	vehicle mark	0.66	0.46
vehicle mark, channel	facebook-comment	0.66	0.46
vehicle mark, words	3	0.59	0.34
vehicle mark, whose	nobody	0.58	0.65
`

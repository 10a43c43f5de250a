/** A feature and its weights a line: see readWeights. Made by training/identity/train.ts. */
export const mentionTable = `
		-0.13	-0.21	0.19
sort	listed	0.29	-0.43	0.66
fact	listed last	0.43	-1.11	0.89
listed	listed last	-0.15	-0.44	0.39
before	that	0.37	-0.46	0.14
before that	tell	0.06	-0.40	0.02
after that	a	-0.10	-0.36	0.31
listed after that	a	0.06	-0.09	0.13
health	0	-0.13	-0.59	0.14
listed health	0	0.22	-0.51	0.49
mild	0	-0.14	-0.33	0.14
listed mild	0	0.20	-0.59	0.47
channel	facebook-post	-0.23	-0.24	1.65
listed channel	facebook-post	0.67	-0.27	0.10
sign	 	-0.06	-0.37	0.14
listed sign	 	0.11	-0.54	0.43
earlier	somebody	-0.16	0.38	0.41
earlier	tell	0.22	-0.12	0.69
later	woman	0.17	-0.28	-0.70
later	smile	0.20	-0.03	0.02
later	wont	-0.44	0.21	0.70
later	face	0.72	-0.21	-0.03
later	maybe	0.22	0.00	0.07
later	thats	0.11	-0.30	0.07
sort	unknown	-0.50	-0.27	-0.19
fact	surname	0.04	0.13	0.61
unknown	surname	0.28	0.42	0.70
fact	place	0.09	-0.31	-0.39
unknown	place	0.00	0.00	-0.49
before	at	0.00	-0.08	-0.75
unknown before	at	-0.01	0.32	-0.36
after	|	0.06	-0.16	-0.07
unknown after	|	-0.07	-0.11	-0.11
after that	|	-0.17	-0.62	-0.13
unknown after that	|	-0.22	-0.21	-0.17
unknown health	0	-0.54	-0.32	-0.11
unknown mild	0	-0.63	-0.41	-0.24
around	ends sentence	0.06	-0.16	-0.07
unknown around	ends sentence	-0.07	-0.11	-0.11
channel	facebook-comment	-0.10	-0.22	-0.11
unknown channel	facebook-comment	-0.41	-0.34	-0.31
sign		-0.35	-0.70	-0.34
unknown sign		-0.57	-0.41	-0.44
around	in post	0.57	-1.10	0.85
unknown around	in post	0.32	-0.71	0.58
earlier	oh	-0.51	0.13	0.40
earlier	parked	-0.41	-0.25	0.00
sort	described	-0.23	-0.28	0.40
fact	head one	-0.57	-0.20	0.30
described	head one	-0.57	-0.20	0.30
fact	with one	-0.64	0.03	0.11
described	with one	-0.64	0.03	0.11
fact	origin after	0.02	-0.14	0.04
described	origin after	0.02	-0.14	0.04
before	not	0.16	-0.34	0.23
before that	and	0.07	-0.81	-0.03
described before that	and	-0.12	-0.05	0.00
after	by	-0.25	-0.67	-0.13
described after	by	-0.17	-0.26	0.00
after that	the	-0.09	0.38	0.11
described after that	the	0.22	-0.62	0.27
described health	0	-0.23	-0.36	0.38
described mild	1	-0.23	-0.68	0.12
around	some health	-0.10	0.69	0.26
described around	some health	-0.17	-0.02	0.19
described channel	facebook-comment	-0.07	-0.76	0.38
described sign	 	-0.17	-0.16	0.33
earlier	eleven	-0.55	0.25	0.24
later	look	0.32	0.02	0.20
later	waiting	-0.74	-0.09	0.20
later	room	0.08	0.37	0.21
before	is	0.52	0.31	0.81
unknown before	is	0.25	0.19	0.17
before that	|	0.02	0.09	0.32
unknown before that	|	-0.71	-0.37	-0.18
after	one	0.11	-0.39	-0.68
unknown after	one	-0.27	-0.33	-0.63
after that	of	-0.04	-0.03	-0.23
unknown after that	of	-0.36	-0.54	-0.02
unknown sign	 	-0.69	-0.70	-0.18
around	asks	0.22	0.14	0.16
unknown around	asks	0.07	-0.68	-0.12
around	not alone	0.06	0.25	-0.07
unknown around	not alone	0.21	0.44	-0.13
later	eleven	-0.49	0.08	0.13
before	has	-0.29	-0.25	-0.35
unknown before	has	-0.29	-0.11	-0.28
before that	only	0.04	-0.30	0.08
after	and	-0.34	-0.64	0.14
unknown after	and	-0.27	-0.58	-0.11
around	relation in sentence	0.12	0.58	0.39
unknown around	relation in sentence	0.27	0.37	0.15
sort	named	-0.22	0.04	0.11
fact	first name	0.27	0.01	0.31
named	first name	-0.22	0.04	0.11
before	are	-0.24	-0.21	-0.04
before that	family	-0.31	0.11	-0.42
named health	0	-0.25	-0.35	-0.06
named mild	0	-0.21	-0.24	0.11
named channel	facebook-comment	-0.07	-0.29	-0.11
sign	,	-0.20	0.07	0.91
named sign	,	-0.16	-0.82	0.16
earlier	family	-0.57	0.24	-0.10
later	hop	-0.26	-0.34	0.00
later	picking	-0.26	-0.12	-0.28
later	stock	-0.24	-0.12	-0.01
later	first	0.03	-0.09	-0.19
later	asked	0.39	-0.52	0.24
fact	ordinary	-0.12	-0.35	-0.54
named	ordinary	-0.09	-0.26	-0.59
named	surname	-0.54	-0.16	0.05
named	place	-0.04	-0.53	0.08
fact	begins sentence	0.14	-0.14	-0.05
named	begins sentence	0.02	0.15	-0.07
fact	first name + ordinary + surname + begins sentence	-0.03	-0.36	0.04
named	first name + ordinary + surname + begins sentence	-0.03	-0.36	0.04
before	|	0.24	-0.19	0.03
named before	|	0.12	0.27	-0.10
named before that	|	-0.02	0.36	0.41
named after	the	0.20	-0.30	0.55
named sign	 	-0.28	0.01	-0.03
later	police	-0.31	-0.42	-0.32
later	catch	-0.13	-0.27	-0.23
fact	place after	0.11	-0.11	-0.61
unknown	place after	0.00	0.41	-0.40
before	if	-0.39	-0.09	0.23
unknown before	if	-0.17	-0.49	-0.22
before that	know	-0.13	0.04	0.28
unknown before that	know	-0.32	-0.33	-0.05
after that	has	-0.33	0.70	0.33
unknown after that	has	-0.33	0.25	0.26
health	1	-0.14	0.36	0.22
unknown health	1	-0.21	-0.43	-0.49
mild	2	-0.37	0.28	0.01
unknown mild	2	-0.85	-0.48	0.10
unknown around	some health	-0.20	-0.05	-0.04
unknown channel	facebook-post	-0.41	-0.43	1.01
earlier	anyone	-0.20	0.18	0.12
later	hospital	0.02	0.25	0.05
later	clinic	-0.04	-0.12	0.24
fact	first name + ordinary + surname	-0.77	-0.28	-0.40
named	first name + ordinary + surname	-0.77	-0.28	-0.40
before	in	-0.69	-1.11	-1.80
named before	in	-0.24	-1.19	-0.90
before that	there	0.27	-0.26	-0.36
named after	|	-0.04	-0.33	0.13
named after that	|	-0.09	-1.05	-0.03
around	health nearby	-0.06	0.72	0.34
named around	health nearby	0.29	0.07	0.29
named around	ends sentence	-0.04	-0.33	0.13
named channel	facebook-post	-0.55	-0.14	0.81
sign	.	-0.26	0.19	-0.11
named sign	.	0.02	0.30	0.17
named around	asks	-0.13	0.14	-0.04
named around	not alone	-0.63	-0.10	-0.25
earlier	moving	-0.28	-0.38	-0.33
unknown	begins sentence	-0.18	-0.29	-0.15
unknown before	|	-0.49	-0.61	-0.36
unknown around	health nearby	-0.90	0.28	-0.04
later	parade	-0.08	-0.14	0.01
after	let	-0.14	-0.34	0.20
unknown after	let	-0.14	-0.34	0.20
after that	one	0.34	-0.26	-0.33
unknown after that	one	-0.55	-0.35	-0.58
later	let	-0.12	0.25	0.31
fact	head lady	-0.71	-0.17	0.03
described	head lady	-0.71	-0.17	0.03
fact	with the	0.34	-0.77	0.38
described	with the	0.25	-0.63	0.28
described	place after	0.16	-0.59	0.21
described before	|	0.25	-0.38	0.23
described before that	|	0.18	-0.96	0.26
after	she	-0.05	0.30	0.22
described mild	0	-0.08	-0.49	0.37
channel	google-review	0.06	0.05	1.64
described channel	google-review	-0.29	-0.07	0.17
later	cut	-0.27	0.41	-0.09
later	middle	-0.27	-0.25	0.47
before	my	-1.16	0.33	-0.94
unknown before	my	-0.59	-1.19	-0.99
after	in	-0.27	0.10	-0.07
unknown after	in	0.25	-0.27	-0.14
after that	your	0.43	-0.11	-0.27
unknown after that	your	-0.36	-0.43	-0.04
earlier	whoever	0.21	-0.06	0.31
later	car	-0.46	0.45	0.28
later	park	-0.55	0.42	-0.10
later	morning	-0.13	-0.07	0.10
around	relation before	-0.36	0.73	0.24
unknown around	relation before	-0.35	0.19	0.14
unknown sign	.	-0.55	-0.09	-0.32
later	pack	-0.04	0.00	0.49
fact	with this	-0.39	-0.27	0.00
described	with this	-0.39	-0.27	0.00
fact	age after	-0.18	0.20	0.20
described	age after	-0.15	0.20	0.20
described after that	|	-0.30	0.17	0.22
after	like	0.05	-0.35	-0.61
unknown after	like	-0.20	-0.06	-0.55
unknown after that	a	-0.20	-0.13	0.03
later	air	-0.20	-0.60	-0.72
after	next	-0.45	0.21	0.15
named after	next	-0.28	0.18	0.49
after that	door	-0.43	0.54	0.49
named after that	door	-0.28	0.25	0.25
later	next	-0.67	0.10	-0.43
later	door	-0.63	0.65	0.55
later	ice	-0.41	0.15	-0.42
later	finally	-0.14	-0.02	-0.12
later	form	-0.05	0.29	0.43
later	open	0.51	0.05	0.35
later	finish	-0.09	-0.35	0.19
later	work	-0.06	-0.13	0.22
after that	you	0.25	-0.49	-0.25
unknown after that	you	-0.43	-0.44	-0.28
unknown sign	,	0.08	-0.38	0.61
later	ought	0.13	0.43	0.36
later	heads	-0.10	-0.10	0.34
fact	looks after	0.43	-0.51	0.26
described	looks after	0.40	-0.47	0.21
fact	with after	0.63	-0.09	0.21
described	with after	0.60	-0.09	0.21
after	was	0.09	-0.10	0.54
described after	was	-0.11	-0.01	0.10
after that	an	0.39	-0.68	0.28
later	against	-0.42	-0.42	-0.30
before	the	-0.35	-0.17	-0.59
unknown before	the	-0.67	0.37	-0.26
before that	at	-0.26	0.38	-0.24
unknown before that	at	0.00	0.38	0.00
after that	#	-1.18	-0.38	-0.52
unknown after that	#	-0.55	-0.06	-0.09
unknown mild	1	-0.01	-0.10	-0.04
around	job in sentence	0.61	-0.31	0.03
unknown around	job in sentence	0.22	-0.54	0.36
earlier	started	-0.34	-0.38	-0.68
later	lady	0.14	0.02	0.07
later	allowed	-0.10	0.09	0.47
before	and	0.10	-0.39	0.60
unknown before	and	-0.77	-0.72	0.10
after that	with	-0.47	0.29	-0.16
unknown after that	with	-0.33	0.11	-0.07
unknown channel	google-review	-0.27	-0.14	0.98
earlier	many	-0.28	-0.33	-0.11
earlier	these	-0.42	-0.50	-0.10
later	families	-0.12	-0.12	-0.44
later	carry	-0.21	0.01	0.01
later	shame	-0.39	0.23	0.34
after	this	-0.51	-0.30	-0.48
unknown after	this	-0.32	-0.32	-0.45
before	this	0.14	-0.31	-0.19
unknown before	this	-0.22	-0.09	-0.32
after	that	0.23	0.38	0.29
unknown after	that	-0.44	0.12	-0.15
fact	two words	-0.17	0.33	0.09
unknown	two words	-0.12	-0.11	-0.14
fact	two words + begins sentence	0.26	-0.16	0.01
unknown	two words + begins sentence	0.26	-0.16	0.01
unknown in full before	|	0.42	0.12	0.24
unknown in full before that	|	0.36	0.23	-0.05
after	from	-0.62	0.81	0.43
unknown in full after	from	-0.26	0.25	-0.05
unknown in full after that	the	-0.35	0.23	-0.06
unknown in full health	0	-0.01	-0.38	-0.21
unknown in full mild	0	-0.22	-0.14	-0.12
unknown in full channel	facebook-comment	-0.43	-0.38	-0.24
unknown in full sign	 	-0.02	-0.25	-0.18
unknown in full around	in post	-0.80	-0.44	0.00
unknown in full around	not alone	-0.60	-0.27	-0.34
later	family	-0.60	-0.13	0.10
later	number	-0.43	0.38	0.77
later	forty	-0.55	-0.53	0.00
later	eaten	-0.12	-0.24	0.10
before that	from	-0.30	0.03	-0.29
unknown before that	from	-0.30	0.31	0.20
after	family	0.00	-0.08	-0.61
unknown after	family	0.00	-0.07	-0.52
after that	at	-0.15	-0.27	0.01
unknown after that	at	-0.52	-0.69	-0.08
after that	from	-0.59	0.25	0.66
unknown after that	from	-0.42	0.20	0.33
later	idea	-0.04	-0.01	-0.10
later	people	-0.14	-0.28	-0.18
before	to	-0.27	0.06	-0.24
unknown before	to	-0.89	-0.09	-0.44
before that	#	0.01	-0.34	-0.12
unknown before that	#	-0.70	-0.17	-0.24
earlier	idea	-0.32	-0.05	0.56
earlier	people	0.03	-0.60	0.08
earlier	catch	-0.20	-0.56	-0.04
unknown after	from	-0.34	0.00	0.02
after that	start	-0.03	0.24	0.00
unknown after that	start	-0.02	-0.20	-0.46
later	start	-0.28	0.26	-0.48
fact	place suffix	-0.80	0.33	-0.33
unknown	place suffix	-0.35	0.29	-0.15
fact	surname + two words	-0.91	0.05	0.25
unknown	surname + two words	-0.91	0.05	0.25
before	over	0.03	-0.41	-0.46
unknown in full before	over	-0.01	-0.05	-0.32
before that	all	-0.66	-0.49	-0.07
unknown in full after	|	0.13	-0.16	-0.27
unknown in full after that	|	0.09	-0.32	-0.01
unknown in full around	ends sentence	0.13	-0.16	-0.27
unknown in full sign		0.07	-0.88	-0.27
after	on	0.01	0.04	0.21
unknown after	on	0.21	-0.23	0.29
fact	head ginger	0.38	-0.01	0.12
described	head ginger	0.38	-0.01	0.12
fact	job after	0.39	-0.18	0.06
described	job after	0.39	-0.18	0.06
described after	|	-0.26	-0.07	0.14
described around	health nearby	-0.11	-0.28	0.04
described around	ends sentence	-0.26	-0.07	0.14
described channel	facebook-post	-0.19	-0.15	0.15
sign	?	0.56	0.38	0.66
described sign	?	0.23	-0.01	0.11
described around	asks	0.03	-0.20	0.15
before	with	0.05	0.16	0.48
described before	with	0.28	-0.13	0.05
described after	and	0.34	-0.08	0.05
after that	i	0.03	-0.52	0.26
described after that	i	-0.18	0.00	0.00
earlier	lift	0.21	-0.16	0.00
later	absolutely	0.18	-0.08	0.15
named	two words	-0.04	0.19	0.14
fact	tag	-1.37	0.21	0.69
named	tag	-1.27	0.14	0.62
named in full after	|	-0.84	-0.09	-0.01
named in full after that	|	-0.25	-0.37	-0.14
named in full health	0	-0.09	-0.12	0.09
named in full mild	1	-0.17	0.25	0.05
named in full around	some health	-0.29	0.70	0.31
named in full around	ends sentence	-0.84	-0.09	-0.01
named in full channel	facebook-comment	0.08	-0.01	0.10
named in full sign		-0.42	0.08	0.20
earlier	dirty	0.00	-0.45	-0.61
earlier	seen	-0.39	0.04	-0.40
earlier	since	-0.20	-0.21	-0.29
later	f	-0.07	-0.16	0.17
later	cold	0.19	-0.27	-0.31
later	ground	-0.28	-0.42	-0.62
after that	never	0.13	-0.48	0.62
earlier	lost	-0.78	0.13	0.27
earlier	both	-0.20	0.20	-0.35
later	cross	0.19	0.11	-0.16
later	word	-0.45	0.12	0.20
later	life	-0.21	-0.23	-0.09
after	is	0.50	0.06	0.40
unknown after	is	0.07	-1.05	0.01
later	fire	-0.25	-0.44	-0.48
later	hell	-0.31	0.02	0.29
after that	was	-0.30	0.21	-0.27
described around	relation in sentence	0.26	-0.58	0.07
later	mum	-0.02	-0.19	0.09
earlier	found	-0.63	0.30	-0.45
later	box	0.30	0.07	-0.33
later	found	0.22	-0.03	-0.08
later	most	-0.33	-0.20	0.01
later	put	0.20	0.34	-0.04
fact	head doctor	-0.52	-0.15	0.09
described	head doctor	-0.52	-0.15	0.09
fact	with a	-1.51	-0.51	0.00
described	with a	-1.35	-0.51	0.00
fact	job	0.07	-0.63	0.40
described	job	-0.04	-0.37	0.36
before	so	-0.22	0.31	0.17
described after	is	0.25	-0.09	0.12
described after that	a	0.02	-0.13	0.04
described around	not alone	0.10	0.09	0.24
later	fine	-0.18	-0.44	0.12
later	thing	-0.10	-0.64	0.14
fact	age before	-0.12	-0.08	0.22
described	age before	-0.10	-0.08	0.17
before	for	-0.03	0.02	-0.54
described before	for	-0.70	-0.13	0.00
before that	ask	0.19	-0.22	0.24
after	to	-0.40	-0.64	-0.08
described after	to	0.31	-0.10	0.00
after that	see	-0.08	-0.46	-0.19
earlier	shall	0.28	-0.32	0.11
earlier	ask	-0.18	-0.46	-0.25
after	tell	0.21	-0.41	-0.43
unknown after	tell	-0.20	-0.15	-0.49
later	tell	-0.31	0.40	0.21
later	through	0.49	-0.31	-0.41
fact	with nothing	-0.60	-0.37	0.18
described	with nothing	-0.49	-0.32	0.17
before	does	0.26	-0.57	0.47
after	for	-1.12	-0.52	-0.07
described after	for	-0.41	-0.27	0.00
after that	him	-0.25	-0.11	0.28
earlier	another	-0.58	-0.45	0.24
earlier	straight	-0.22	0.34	0.24
before that	were	-0.31	-0.42	0.20
unknown before that	were	-0.17	-0.40	0.00
after that	and	0.21	-0.07	0.03
unknown after that	and	-0.02	0.04	0.43
earlier	thought	-0.21	-0.15	0.09
later	lot	-0.56	-0.41	-0.28
before that	it	0.29	-0.52	0.01
unknown before that	it	-0.88	-0.65	0.11
after	again	-0.14	-0.10	-0.22
earlier	fucking	-0.10	-0.02	0.02
later	assault	-0.33	-0.20	0.14
before	me	0.13	-0.23	-0.37
described before	me	-0.50	-0.01	0.00
before that	called	-0.56	-0.33	0.10
sign	'	-0.67	-0.44	-0.23
earlier	join	-0.29	-0.45	-0.82
earlier	last	-0.18	-0.13	0.39
earlier	called	-0.09	-0.43	0.64
later	chair	-0.34	-0.03	0.07
later	laughed	0.19	-0.28	0.02
sort	titled	0.21	-0.12	0.25
fact	courtesy title	-0.13	0.03	0.00
titled	courtesy title	-0.13	0.03	0.00
fact	lower case	-0.69	-0.51	-0.48
titled	lower case	-0.57	-0.77	-0.55
fact	courtesy title + lower case	-0.25	-0.41	-0.19
titled	courtesy title + lower case	-0.25	-0.41	-0.19
courtesy after	was	-0.07	-0.16	0.13
after that	there	0.01	-0.11	0.42
courtesy health	1	-0.57	-0.02	0.34
courtesy around	some health	-0.99	0.06	0.53
courtesy channel	google-review	0.26	-0.27	0.55
courtesy sign	 	-0.28	-0.01	-0.12
earlier	touch	-0.14	-0.23	0.00
earlier	lump	-0.27	0.19	0.31
earlier	professional	-0.14	-0.24	-0.60
after	have	-0.08	-0.55	-0.38
unknown after	have	-0.35	-0.45	-0.54
later	stopped	-0.18	0.09	-0.16
later	money	-0.29	-0.40	-0.66
later	short	0.12	-0.17	0.33
before that	how	-0.20	-0.21	-0.07
earlier	enough	-0.29	-0.19	-0.23
earlier	much	-0.23	-0.01	0.32
later	made	-0.06	-0.06	-0.10
later	spell	-0.31	0.23	0.11
later	sons	-0.20	-0.31	0.29
later	name	-0.13	-0.39	-0.36
after	thats	0.25	0.10	0.07
unknown after	thats	-0.26	-0.30	0.01
after that	me	0.31	-0.92	0.43
unknown after that	me	0.19	-0.67	-0.03
later	til	-0.10	-0.39	0.31
fact	first name + surname	-0.18	-0.12	0.29
named	first name + surname	-0.18	-0.12	0.29
named before	the	0.14	-1.00	0.08
before that	in	-0.37	0.12	-0.45
named before that	in	-0.64	-0.10	-0.77
named sign		-0.16	-0.65	0.25
earlier	chuck	-0.09	-0.14	-0.27
fact	listed first	0.16	-0.25	0.46
listed	listed first	0.15	-0.16	0.42
listed	first name	0.51	-0.19	0.48
fact	listed first + first name	0.12	-0.80	0.25
listed	listed first + first name	0.12	-0.80	0.25
listed first before	that	0.65	-0.05	0.01
listed first after	is	0.17	-0.17	0.09
listed first after that	the	0.13	-0.35	0.05
listed first health	0	0.10	0.00	0.39
listed first mild	0	0.06	-0.03	0.38
listed first channel	facebook-post	0.02	0.14	0.12
listed first sign	 	0.17	-0.40	0.26
earlier	put	-0.31	-0.04	0.08
earlier	record	0.01	-0.33	-0.66
later	nearly	-0.32	0.42	-0.44
later	left	-0.33	-0.01	-0.15
listed	begins sentence	0.17	-0.51	0.28
fact	listed first + first name + begins sentence	0.31	-0.27	0.15
listed	listed first + first name + begins sentence	0.31	-0.27	0.15
listed first before	|	0.26	-0.30	0.17
listed first before that	|	0.16	-0.71	0.22
listed first after	|	-0.01	0.26	0.22
listed first after that	|	-0.14	0.24	0.24
listed first around	ends sentence	-0.01	0.26	0.22
listed first around	asks	0.24	-0.50	0.14
sort	role	0.04	-0.39	0.31
fact	head paramedic	0.15	-0.21	0.20
role	head paramedic	0.15	-0.21	0.20
role	job	0.02	-0.37	0.30
fact	single role	0.04	-0.39	0.31
role	single role	0.04	-0.39	0.31
before	got	0.06	-0.42	-0.05
before that	doctor	-0.67	-0.36	-0.26
after	got	-0.10	-0.31	0.39
around	place after it	0.94	-0.58	0.81
around	job before	0.54	-0.69	0.58
around	job after	-0.19	0.17	-0.18
role health	0	0.13	-0.27	0.30
role around	some health	0.21	-0.27	0.11
role channel	facebook-comment	-0.10	-0.28	0.28
earlier	asked	-0.20	0.05	0.34
unknown sign	'	-0.55	-0.28	-0.27
later	club	-0.48	-0.48	-0.32
before	says	-0.24	0.06	0.52
unknown before	says	-0.33	-0.40	0.11
before that	one	-0.22	0.07	-0.55
unknown before that	one	-0.13	-0.12	-0.45
earlier	little	-0.58	0.24	-0.28
named	lower case	-0.26	-0.28	-0.32
fact	first name + lower case	-0.29	-0.06	-0.06
named	first name + lower case	-0.29	-0.06	-0.06
before that	asked	-0.35	-0.46	-0.40
named before that	asked	-0.33	-0.27	0.00
after	are	-0.51	-0.59	-0.24
named after	are	-0.12	-0.16	0.37
after that	dead	-0.36	0.13	0.13
named mild	1	-0.47	-0.09	0.03
named around	some health	-0.41	0.42	0.08
named around	in post	0.69	-0.54	0.49
later	dead	0.03	0.13	0.11
later	flowers	0.30	0.02	-0.30
after	first	0.06	-0.52	-0.11
fact	head lass	-0.45	-0.07	0.00
described	head lass	-0.45	-0.07	0.00
after	didnt	0.23	-0.01	-0.22
later	didnt	0.20	0.36	0.31
after that	every	-0.02	-0.06	0.31
later	every	-0.29	0.15	0.40
fact	first name + ordinary	0.24	-0.10	0.05
named	first name + ordinary	0.24	-0.10	0.05
before	auntie	-0.39	-0.31	0.27
named before	auntie	-0.39	-0.39	0.18
before that	my	-0.57	0.42	0.36
named before that	my	-0.75	0.11	0.21
named after	was	-0.01	0.01	1.07
named around	relation before	-0.14	0.42	0.10
around	my relation before	-0.67	0.29	0.57
named around	my relation before	-0.63	0.11	0.20
named around	relation in sentence	-0.18	0.17	0.18
listed first channel	facebook-comment	-0.14	-0.35	0.44
later	run	-0.31	0.33	0.05
later	feet	-0.16	0.37	0.09
before that	by	-0.26	-0.54	-0.05
unknown before that	by	-0.18	-0.50	0.45
after	mind	-0.29	-0.29	0.31
unknown after	mind	-0.11	-0.15	0.00
earlier	cuts	-0.03	-0.10	-0.47
later	mind	-0.68	-0.01	0.32
later	yourselves	-0.13	-0.31	0.31
after	than	-0.10	-0.03	-0.27
later	than	0.17	-0.21	-0.52
before	by	-0.44	-0.64	0.38
before that	delivered	-0.15	-0.21	-0.34
after	never	0.41	-0.20	0.53
described health	1	-0.20	-0.74	0.09
described sign	,	-0.14	-0.55	0.12
earlier	six	-0.28	-0.26	0.13
earlier	years	-0.17	-0.02	-0.40
earlier	patient	-0.29	-0.21	-0.25
earlier	children	-0.16	-0.16	-0.26
earlier	delivered	-0.16	-0.37	-0.34
fact	first name + surname + two words	-0.96	0.12	0.62
named	first name + surname + two words	-0.96	0.12	0.62
named in full after that	#	-0.44	-0.15	-0.05
named in full mild	0	0.01	-0.09	0.11
named in full channel	facebook-post	-0.12	-0.11	0.56
named in full sign	 	0.21	-0.17	0.16
earlier	petition	0.28	-0.18	0.07
earlier	outside	-0.31	-0.03	0.10
later	till	-0.14	-0.06	0.37
later	bring	-0.23	-0.66	0.65
later	keep	-0.46	0.37	0.66
after	better	0.24	-0.05	0.17
unknown after	better	-0.11	-0.01	-0.23
after that	be	-0.37	-0.64	-0.18
unknown after that	be	-0.42	-0.26	0.10
unknown around	job before	-0.22	-0.17	0.28
around	title before	-0.26	-0.16	-0.19
unknown around	title before	-0.17	-0.02	-0.22
later	better	-0.14	-0.68	0.48
fact	first name + ordinary + surname + lower case	-0.28	-1.18	-0.45
named	first name + ordinary + surname + lower case	-0.28	-1.18	-0.45
before	sister	0.31	0.03	-0.12
named before	sister	0.31	0.03	-0.12
after	it	-0.68	-0.22	-0.11
named after	it	-0.41	-0.40	-0.02
named after that	was	-0.26	-0.04	0.30
named around	title before	0.06	-0.16	-0.12
earlier	sister	0.06	0.40	0.29
later	being	-0.63	-0.75	-0.29
unknown before	in	-0.55	-1.68	-1.28
unknown sign	?	0.36	0.11	0.53
earlier	most	-0.25	-0.36	0.00
earlier	faces	-0.16	-0.24	0.21
before that	off	-0.50	0.07	-0.10
unknown before that	off	-0.36	-0.62	-0.45
after	with	0.06	0.07	-0.12
unknown after	with	-0.56	0.14	-0.06
earlier	else	-0.45	-0.49	-0.26
later	bad	-0.57	0.39	0.25
later	sense	-0.29	-0.28	0.13
before	there	-0.41	-0.14	-0.48
before that	is	0.52	0.06	0.14
unknown before that	is	-1.07	0.06	-0.34
after	be	0.06	-0.53	-0.20
unknown after	be	-0.41	-0.41	-0.07
unknown after that	the	-0.49	0.27	-0.03
later	death	-0.03	-0.56	-0.58
later	half	-0.19	0.58	0.06
after that	for	-0.49	-0.80	-0.34
unknown after that	for	-0.63	-0.65	-0.62
later	cheers	0.28	-0.18	0.13
later	nothing	-0.17	0.06	0.22
after	always	-0.07	-0.18	-0.43
unknown after	always	-0.13	-0.01	-0.12
later	ears	0.04	0.28	0.23
later	finished	0.22	-0.38	0.04
later	love	-0.31	-0.25	0.53
later	liked	-0.19	0.32	0.41
before	had	-0.27	-0.41	-0.45
before that	else	-0.34	-0.26	-0.26
named after that	at	0.04	-0.40	0.03
named sign	'	-0.64	-0.50	0.00
named before	is	-0.57	0.14	0.26
after	i	-0.08	-0.86	0.34
named after	i	-0.39	-0.29	0.62
earlier	name	-0.43	-0.22	0.29
earlier	actually	-0.09	-0.16	0.13
later	putting	0.14	-0.19	-0.25
later	someone	-0.24	0.32	0.09
fact	looks before	0.73	-0.32	0.26
described	looks before	0.71	-0.28	0.24
after	who	0.36	0.39	0.54
after that	always	0.45	-0.15	-0.10
later	shout	0.22	-0.38	-0.34
earlier	poor	-0.26	-0.30	0.38
earlier	birth	-0.37	-0.54	0.57
later	machine	0.24	0.21	0.31
before	like	-0.12	-0.67	0.22
named before	like	-0.29	-0.25	-0.11
fact	misspelt	-0.61	0.09	0.19
listed	misspelt	-0.64	0.09	0.19
listed	lower case	-0.12	-0.33	0.13
fact	possessive	-0.11	0.65	0.81
listed	possessive	-0.05	-0.52	0.12
before that	f	0.09	-0.14	-0.36
after that	again	-0.37	0.21	-0.19
listed channel	facebook-comment	-0.21	-0.42	0.38
listed around	asks	0.24	-0.11	0.15
earlier	f	0.21	-0.25	-0.58
later	teeth	-0.48	-0.11	-0.32
before that	their	-0.06	0.00	0.19
earlier	calls	-0.14	-0.30	0.34
earlier	answered	-0.31	0.09	0.32
earlier	failed	-0.06	-0.33	-0.11
before	little	-0.41	0.37	-0.05
unknown before	little	-0.12	0.10	0.02
after	wouldnt	0.25	-0.45	0.38
after that	let	-0.22	-0.32	-0.33
unknown after that	let	-0.01	-0.32	-0.33
later	past	-0.27	-0.68	-0.45
later	wheelchair	0.26	-0.33	0.24
after that	gone	-0.30	-0.50	-0.25
later	gone	-0.28	0.30	0.42
later	hour	-0.08	-0.47	0.21
fact	head lad	-0.22	-0.23	0.12
described	head lad	-0.22	-0.23	0.12
described before	to	-0.45	-0.17	0.01
after that	who	0.21	-0.25	0.06
later	daughter	0.09	-0.25	0.34
later	move	-0.35	-0.22	-0.17
later	lift	-0.30	-0.25	0.00
fact	clinical title	0.24	-0.26	0.33
titled	clinical title	0.24	-0.26	0.33
titled	possessive	-0.36	0.21	0.51
before	then	-0.40	-0.27	-0.44
before that	round	-0.47	-0.12	-0.17
after	left	-0.05	-0.20	0.34
clinical after that	|	0.08	-0.57	0.65
clinical health	0	0.22	-0.22	0.45
clinical mild	0	0.16	-0.04	0.41
clinical channel	facebook-comment	0.35	-0.20	0.26
clinical sign	 	0.13	-0.30	0.19
earlier	man	0.11	-0.65	0.26
earlier	round	-0.38	-0.41	-0.53
titled	listed last	0.90	-0.89	0.83
titled	begins sentence	0.15	-0.35	-0.13
clinical before	|	0.13	-1.12	-0.06
clinical before that	|	-0.16	0.09	0.08
clinical after that	me	0.18	-0.15	0.30
clinical channel	google-review	-0.14	-0.27	0.50
later	man	-0.10	-0.05	-0.12
later	far	0.10	-0.25	-0.75
later	beyond	0.17	0.00	0.09
before that	site	-0.12	-0.07	-0.37
after	not	-0.04	-0.61	-0.18
unknown after	not	-0.41	-0.24	0.15
earlier	site	-0.12	-0.07	-0.37
after	so	-0.50	-0.41	-0.09
unknown after	so	-0.18	-0.35	0.02
before	say	-0.42	-0.27	0.30
later	red	-0.29	0.14	-0.12
before	near	-0.40	-0.40	-0.46
unknown before	near	-0.29	-0.39	-0.39
earlier	near	-0.52	-0.60	-0.37
later	stick	-0.01	0.15	-0.22
later	bit	0.08	-0.87	-0.24
later	example	-0.75	0.00	-0.34
later	hot	-0.02	-0.08	-0.55
before that	give	-0.37	-0.28	-0.24
after	or	-0.34	-0.77	0.26
after that	out	0.26	-0.09	-0.18
earlier	give	-0.66	-0.55	-0.55
before	them	-0.34	-0.41	-0.32
later	edge	-0.21	-0.20	0.24
later	hill	-0.37	-0.38	-0.29
before that	look	-0.07	-0.12	0.32
after	off	-0.33	-0.21	-0.61
named in full around	not alone	-0.24	-0.26	0.19
earlier	pics	0.04	-0.23	0.06
earlier	look	-0.32	0.15	0.39
fact	head pharmacist	-0.31	-0.21	0.16
role	head pharmacist	-0.31	-0.21	0.16
role	with nothing	-0.40	-0.15	0.02
role before that	|	0.07	-0.32	0.21
after	do	-0.59	-0.35	-0.34
role mild	0	-0.17	-0.32	0.29
role around	relation in sentence	0.16	-0.19	0.13
role sign	 	0.24	-0.33	0.29
later	arm	-0.20	0.54	0.51
later	scared	-0.42	-0.10	-0.45
unknown after	was	-0.56	-0.53	-0.01
before that	a	-0.09	-0.86	-0.13
unknown before that	a	-0.68	-0.48	-0.15
after	took	0.49	-0.67	-0.17
after that	up	0.29	-0.64	0.27
unknown after that	up	-0.36	-0.28	0.02
earlier	behind	-0.31	0.48	0.46
earlier	wheel	-0.22	-0.27	-0.37
earlier	silver	0.28	0.08	0.19
later	took	0.23	0.38	0.14
later	spaces	-0.27	-0.21	0.00
later	flu	-0.31	-0.50	0.00
before	a	-0.65	-0.68	-0.34
unknown in full before	a	-0.21	-0.54	-0.45
before that	was	0.09	-0.24	0.11
after that	in	0.22	-0.16	-0.14
unknown in full after that	in	-0.10	-0.37	-0.03
unknown in full around	relation in sentence	-0.76	0.15	0.50
earlier	late	-0.38	0.09	-0.37
earlier	husband	-0.41	0.33	0.22
after	<name>	-0.18	-0.24	0.48
unknown after	<name>	-0.35	-0.30	0.17
sign	!	0.22	-0.33	0.41
after	of	-0.36	-0.31	-0.71
unknown after	of	-0.18	-0.61	-0.33
later	anyone	-0.20	0.49	-0.16
later	dark	0.11	-0.14	0.13
before	on	0.10	-0.01	-0.54
unknown in full before	on	-0.26	-0.09	0.14
after	white	-0.09	-0.40	0.10
unknown in full channel	facebook-post	-0.48	0.19	0.63
unknown in full sign	,	-1.23	0.22	0.38
earlier	ref	-0.22	-0.32	0.00
earlier	lives	-0.01	0.09	-0.10
later	white	-0.29	0.15	0.32
later	gate	0.03	-0.58	0.03
before that	live	-0.14	-0.32	-0.03
unknown in full before that	live	-0.01	-0.19	0.29
after	since	0.25	-0.33	0.26
unknown in full after that	#	-0.44	-0.71	-0.81
earlier	live	-0.45	-0.92	0.09
later	since	-0.08	0.63	0.14
after	people	-0.17	-0.11	0.31
unknown after	people	-0.17	-0.11	0.31
after that	doing	-0.11	-0.18	0.02
later	doing	0.04	-0.02	-0.22
later	shoes	-0.11	-0.03	0.25
fact	day after	0.19	-0.42	0.16
described	day after	0.19	-0.42	0.16
described before	in	-0.51	0.00	0.00
after that	not	-0.28	0.05	0.03
described after that	not	-0.28	-0.02	0.00
earlier	nine	-0.26	-0.06	-0.07
later	error	-0.07	-0.24	-0.50
earlier	state	-0.28	-0.48	-0.08
later	worse	-0.17	-0.44	-0.64
before that	the	-0.29	-0.22	-0.44
unknown before that	the	-0.75	-1.06	-0.46
after that	my	0.19	0.01	0.49
unknown after that	my	-0.86	-0.70	0.19
before	of	-0.43	-0.20	-0.20
named before	of	-0.52	-0.54	-0.29
after that	like	0.46	-0.39	-0.12
before that	that	0.01	-0.38	0.24
unknown before that	that	-0.17	-0.12	0.01
after that	hi	-0.34	-0.23	0.28
unknown after that	hi	-0.03	-0.02	0.26
later	hi	-0.52	0.32	0.67
before	hate	-0.02	-0.23	-0.50
unknown before	hate	-0.02	-0.23	-0.50
before that	i	-0.32	-0.22	0.00
unknown before that	i	-0.35	-0.62	-0.39
unknown after	i	-0.61	-0.66	0.26
after that	hate	-0.02	-0.15	0.38
unknown after that	hate	-0.02	-0.15	0.38
earlier	hate	-0.02	-0.24	-0.26
later	hate	-0.30	-0.42	-0.26
named before	that	-0.37	0.01	0.05
named after that	in	0.20	-0.01	0.18
earlier	old	-0.57	0.27	0.20
later	ticket	-0.08	-0.25	-0.38
later	hand	-0.22	-0.31	-0.26
before that	im	-0.64	-0.44	0.00
unknown before that	im	-0.44	-0.25	0.00
earlier	stuck	-0.22	-0.36	-0.15
unknown after	next	-0.01	-0.43	-0.25
sign	)	-0.52	0.41	0.22
unknown sign	)	-0.48	0.38	0.22
earlier	end	-0.41	0.04	-0.16
earlier	yes	0.11	-0.52	-0.41
later	month	-0.03	0.39	-0.01
earlier	cover	-0.38	-0.02	0.32
earlier	burton	-0.25	-0.26	0.00
earlier	road	-0.47	-0.15	-0.83
earlier	past	-0.25	-0.31	-0.12
later	garage	0.24	-0.03	0.48
before that	for	-0.45	-0.09	-0.04
unknown before that	for	-0.51	-0.66	-0.63
earlier	page	0.30	-0.22	0.22
before that	stretton	-0.03	-0.15	0.29
later	home	-0.08	0.44	0.50
later	near	0.18	-0.54	-0.35
fact	author	-1.14	-0.69	0.46
unknown	author	-0.43	-0.57	0.00
unknown before that	in	0.03	-0.18	0.00
fact	first name + ordinary + two words + begins sentence	-0.67	0.11	-0.23
named	first name + ordinary + two words + begins sentence	-0.67	0.11	-0.23
named in full before	|	-0.14	-0.06	0.03
named in full before that	|	0.00	0.07	0.34
named in full around	relation in sentence	-0.15	0.39	0.24
later	sold	-0.22	-0.37	-0.58
later	corner	-0.30	-0.44	-0.37
later	shed	-0.42	0.25	0.32
later	read	-0.08	-0.50	-0.36
named after	to	-0.20	-0.06	-0.51
named after that	my	0.15	0.44	0.66
earlier	sold	-0.14	-0.21	0.00
before	its	-0.05	-0.55	0.54
unknown before	its	-0.03	-0.17	0.15
before that	on	-0.09	-0.90	-0.01
named before that	on	-0.30	-0.48	-0.10
later	must	0.21	-0.23	0.19
unknown before	by	-0.41	-0.50	0.03
before that	<name>	0.19	-0.10	0.44
unknown before that	<name>	-0.48	0.12	0.58
after that	morning	-0.10	-0.18	-0.41
unknown after that	morning	-0.10	-0.18	-0.30
after	more	-0.06	-0.05	0.12
unknown after	more	-0.06	-0.05	-0.20
later	children	-0.16	-0.28	-0.54
later	another	-0.23	-0.14	-0.13
before	from	-0.37	-0.05	-0.28
unknown before	from	-0.21	-0.30	-0.15
after that	ive	0.25	-0.50	0.07
unknown after that	ive	-0.28	-0.23	0.00
later	kitchen	0.20	-0.37	0.00
later	table	-0.30	-0.01	0.00
unknown	possessive	-0.31	0.77	0.57
fact	possessive + begins sentence	-0.01	-0.37	0.04
unknown	possessive + begins sentence	-0.01	-0.37	0.04
unknown after	the	-0.78	-0.30	-0.31
later	walk	0.24	-0.67	0.30
later	please	0.13	0.34	0.32
before	do	-0.77	-0.66	-0.47
unknown before	do	-0.73	-0.55	-0.37
after	know	-0.28	-0.06	0.00
unknown after	know	-0.12	-0.04	0.00
after that	what	0.14	-0.16	0.26
unknown after that	what	-0.13	-0.16	0.26
later	write	-0.61	0.07	0.43
later	label	0.00	-0.21	0.18
before	<name>	0.15	-0.43	1.12
unknown before	<name>	-0.77	-0.21	0.83
later	blood	0.01	-0.27	-0.13
listed health	1	0.09	-0.24	0.02
listed around	some health	0.31	-0.37	0.12
listed around	not alone	-0.05	-0.31	0.27
fact	surname + two words + begins sentence	0.19	0.12	0.41
unknown	surname + two words + begins sentence	0.19	0.12	0.41
unknown in full after	is	0.07	-0.83	-0.03
after that	it	-0.03	-0.01	0.21
unknown in full after that	it	-0.32	0.27	0.19
later	year	-0.76	0.03	-0.13
fact	first name + surname + lower case	-0.57	-0.01	0.06
named	first name + surname + lower case	-0.57	-0.01	0.06
before	see	0.48	-0.09	-0.10
before that	you	0.31	-0.17	0.17
named before that	you	-0.33	0.17	1.01
named after	that	-0.39	0.37	0.74
after that	im	-0.30	-0.29	0.00
unknown after that	im	-0.11	-0.14	0.00
later	parking	0.20	-0.34	-0.43
later	getting	-0.52	0.08	-0.03
later	bus	-0.29	0.01	-0.02
before	since	-0.56	-0.08	-0.22
named before	since	-0.30	-0.43	-0.51
before that	up	-0.14	0.05	-0.71
named before that	up	-0.09	0.20	-0.32
named after	and	-1.22	-0.29	0.27
named after that	i	-0.27	-0.56	-0.14
later	paid	-0.18	-0.09	0.16
unknown around	animal	-0.67	-0.09	-0.24
later	wee	0.30	-0.21	0.00
later	long	0.57	-0.44	-0.23
named around	animal	-0.73	-0.07	0.06
unknown before	for	0.00	-0.01	-0.57
after	also	-0.22	-0.08	-0.04
unknown after	also	-0.22	-0.08	-0.04
later	also	0.05	-0.17	0.06
before that	am	-0.32	-0.14	0.20
earlier	bus	-0.44	0.19	-0.07
earlier	station	-0.51	-0.39	-0.34
before that	not	-0.52	-0.28	-0.04
unknown before that	not	-0.12	-0.09	-0.02
earlier	learn	0.00	-0.02	-0.18
earlier	english	-0.27	-0.07	-0.39
earlier	cancer	-0.07	0.26	-0.01
earlier	words	-0.01	-0.05	-0.18
after	now	0.33	-0.70	0.00
unknown after	now	0.25	-0.38	-0.19
earlier	jobs	-0.06	-0.15	-0.98
unknown after	to	-0.60	-0.58	0.01
later	those	-0.31	-0.29	0.18
later	dance	-0.05	-0.49	-0.75
later	round	0.15	0.36	0.32
named before	a	-0.93	-0.90	-0.26
later	agree	-0.03	-0.04	-0.53
later	everything	-0.42	-0.21	0.43
fact	head nurse	-0.14	-0.11	0.13
described	head nurse	-0.14	-0.11	0.13
before	let	-0.31	-0.12	0.30
described before	let	-0.57	-0.04	0.00
described sign	.	-0.96	-0.05	0.00
earlier	every	-0.77	0.29	-0.08
earlier	child	-0.19	-0.01	-0.21
earlier	let	-0.01	-0.09	0.12
unknown before that	my	-0.27	0.21	-0.43
after	ive	-0.10	-0.44	0.30
unknown after	ive	-0.15	-0.38	0.00
after that	got	-0.21	-0.06	0.08
unknown after that	got	-0.24	-0.05	0.08
unknown around	my relation before	-0.17	0.02	0.56
earlier	signed	-0.19	-0.57	-0.35
earlier	dads	-0.03	-0.02	0.37
later	free	-0.26	-0.33	-0.62
later	hes	-0.56	1.03	0.90
after	please	-0.16	-0.04	0.01
unknown after	please	-0.09	-0.34	-0.09
after that	ring	-0.29	-0.06	-0.26
before	called	0.06	-0.18	0.65
described after that	in	-0.35	-0.19	0.00
earlier	five	0.00	0.11	-0.19
earlier	ago	-0.21	0.06	-0.67
later	staff	-0.19	-0.28	-0.56
later	front	0.06	0.04	0.33
later	full	-0.16	-0.49	-0.50
later	story	0.13	-0.13	-0.24
unknown after	got	-0.36	-0.38	0.21
later	notes	0.54	-0.34	-0.20
around	staff place in sentence	0.93	-0.04	0.13
unknown around	staff place in sentence	0.21	0.04	0.21
later	babies	0.19	-0.59	-0.41
later	same	-0.82	-0.66	-0.12
later	surname	0.27	-0.62	-0.69
later	screen	-0.17	-0.18	-0.20
fact	head girl	-0.73	-0.30	0.00
described	head girl	-0.73	-0.30	0.00
after	had	0.08	0.74	0.73
later	lamp	-0.10	-0.29	0.01
later	without	-0.17	-0.15	0.50
later	light	-0.17	-0.45	-0.20
after that	had	-0.67	0.55	0.75
unknown after that	had	-0.13	0.45	0.62
later	three	-0.24	0.35	-0.05
later	letters	-0.29	0.30	0.62
after that	or	-0.29	-0.38	-0.16
unknown after that	or	-0.29	-0.36	-0.16
later	hall	-0.55	0.27	-0.02
later	road	-0.60	0.15	0.30
later	speak	-0.20	-0.07	0.38
fact	first name + begins sentence	0.21	-0.17	-0.20
named	first name + begins sentence	0.21	-0.17	-0.20
named after	in	-0.26	0.12	0.20
later	charge	-0.37	-0.51	-0.25
later	give	0.06	0.32	0.15
later	em	-0.06	0.50	-0.07
after that	top	-0.07	-0.18	-0.46
unknown after that	top	-0.07	-0.18	-0.25
later	top	-0.34	-0.21	-0.15
later	nine	-0.33	0.55	0.28
after that	park	-0.23	-0.19	-0.25
earlier	theres	-0.21	-0.67	0.27
earlier	dead	-0.08	-0.35	-0.20
later	river	-0.05	-0.01	0.27
later	though	-0.08	-0.31	0.25
before that	of	-0.43	-0.58	-0.01
unknown before that	of	-0.30	-0.68	-0.18
after that	over	-0.29	-0.52	0.08
unknown after that	over	-0.26	-0.51	-0.02
earlier	half	-0.30	0.17	0.33
earlier	cos	-0.10	-0.07	0.41
later	taking	-0.24	-0.51	-0.35
later	boys	-0.27	-0.45	-0.28
later	die	-0.25	0.03	-0.57
after that	told	-0.01	-0.16	0.56
described around	job in sentence	-0.17	-0.27	0.11
after	would	-0.54	-0.01	-0.07
unknown after	would	-0.28	-0.34	-0.14
after that	have	-0.49	0.56	0.35
unknown after that	have	-0.20	0.48	0.37
later	given	-0.34	0.12	-0.44
named before that	the	-0.26	0.20	0.00
before that	mine	0.07	0.09	0.29
named in full after	and	-0.35	-0.42	0.24
after that	youll	-0.28	-0.37	0.00
earlier	send	-0.76	-0.03	0.06
earlier	kid	-0.27	0.23	0.17
earlier	mine	-0.19	-0.19	0.36
later	dinner	-0.17	0.07	-0.05
after that	do	0.10	-0.17	0.10
later	medical	0.04	-0.11	-0.35
later	hours	-0.51	-0.51	-0.73
later	answer	-0.01	-0.14	-0.07
later	letter	0.34	-1.21	-0.07
unknown before	since	-0.55	0.16	0.13
before	up	-0.60	0.40	-0.20
unknown before	up	-0.36	0.17	-0.22
before that	your	0.32	-0.42	0.39
named before that	your	0.13	-0.32	0.47
named after	or	-0.38	-0.31	0.43
earlier	leave	-0.32	-0.05	0.27
earlier	brothers	-0.35	-0.57	-0.21
before	it	0.36	-0.04	-0.02
named before	it	0.42	-0.48	0.43
named before that	of	-0.59	-0.60	0.53
fact	with your	0.44	-0.19	0.16
described	with your	0.01	-0.15	0.06
before	call	0.38	-0.17	0.23
earlier	once	0.05	-0.48	-0.52
earlier	heard	-0.04	-0.44	-0.57
earlier	call	0.24	-0.73	0.18
fact	head manager	0.60	-0.09	0.27
described	head manager	0.37	-0.07	0.08
fact	short role	0.37	-0.07	0.08
described	short role	0.37	-0.07	0.08
described after	on	-0.11	-0.03	0.03
after that	his	0.51	0.68	0.77
earlier	turn	0.14	-0.24	0.20
earlier	wife	0.10	-0.09	-0.30
earlier	away	0.21	-0.17	-0.18
later	steps	0.12	-0.07	0.25
later	sir	0.13	-0.23	0.20
later	speaking	0.27	-0.02	0.81
fact	first name + surname + two words + tag + begins sentence	-0.64	-0.07	0.21
named	first name + surname + two words + tag + begins sentence	-0.64	-0.07	0.21
after	if	-0.72	-0.01	0.01
named in full after	if	-0.27	0.27	0.41
named in full after that	you	-0.55	-0.13	0.10
later	leave	-0.41	-0.21	-0.07
later	bike	-0.19	-0.02	0.09
later	across	-0.36	-0.50	-0.28
before	first	-0.25	-0.28	-0.17
after that	near	0.20	-0.20	-0.47
earlier	first	-0.09	-0.82	-0.22
later	pin	-0.25	-0.19	-0.18
described before	if	-0.57	-0.17	0.00
after	doctors	-0.13	-0.42	-0.49
later	lad	0.26	-0.08	0.28
later	court	-0.48	0.02	-0.08
earlier	lad	0.53	-0.24	0.41
earlier	court	-0.54	-0.03	0.03
earlier	hell	0.30	-0.30	-0.24
unknown before that	on	0.17	-0.73	-0.05
earlier	murder	-0.08	-0.23	-0.19
after that	about	-0.54	-0.02	0.39
after	want	-0.17	-0.13	-0.41
unknown after	want	-0.17	-0.13	-0.41
after that	to	0.09	0.11	0.20
unknown after that	to	-0.37	0.29	-0.09
later	watch	-0.41	-0.38	-0.01
later	care	-0.39	0.70	-0.17
later	whole	-0.64	-0.37	-0.14
unknown before	of	-0.74	-0.33	-0.28
before that	whole	-0.09	0.27	0.11
earlier	watch	-0.15	-0.42	-0.29
earlier	care	-0.17	-0.40	-0.28
earlier	whole	-0.76	0.30	0.17
before that	everyone	-0.16	-0.28	0.05
unknown before that	everyone	-0.06	-0.18	-0.25
after	knows	0.46	0.11	-0.08
unknown after	knows	-0.05	-0.08	-0.30
earlier	everyone	0.06	0.05	-0.18
later	knows	0.24	0.13	0.40
later	rang	-0.12	-0.42	0.20
after that	us	0.37	-0.19	0.38
unknown after that	us	-0.09	-0.16	0.27
earlier	knows	-0.34	0.40	-0.15
earlier	rang	-0.36	0.05	0.01
later	wall	-0.14	-0.30	-0.34
after	come	-0.29	0.25	-0.59
unknown after	come	-0.12	-0.49	-0.66
unknown after that	about	-0.15	-0.11	0.36
after that	all	-0.42	-0.16	-0.17
listed first channel	google-review	0.55	-0.30	0.14
later	person	0.31	-0.15	0.58
later	brain	-0.19	-0.13	0.31
later	green	0.01	0.28	-0.19
fact	listed initial	0.49	-0.12	0.08
listed	listed initial	0.49	-0.12	0.08
listed	ordinary	-0.11	-0.43	0.33
fact	initial	0.26	-0.43	0.13
listed	initial	0.49	-0.12	0.08
listed before	|	0.00	-0.28	0.22
listed before that	|	0.08	-0.35	0.23
listed after	on	-0.29	-0.09	0.04
listed after that	the	-0.04	-0.18	0.11
listed around	place after it	0.21	-0.02	0.03
listed around	staff place in sentence	0.31	-0.06	0.11
listed channel	google-review	0.50	-0.18	0.23
later	desk	0.74	-0.24	0.54
titled	ordinary	-0.31	-0.14	-0.32
titled	surname	0.42	-0.08	0.26
titled	place	0.84	0.11	0.51
fact	clinical title + listed last + ordinary + surname + begins sentence	0.31	0.00	0.01
titled	clinical title + listed last + ordinary + surname + begins sentence	0.31	0.00	0.01
after	runs	-0.32	-0.01	0.32
clinical around	staff place in sentence	-0.21	-0.32	0.02
later	runs	-0.23	-0.04	-0.43
later	late	-0.26	-0.47	0.13
later	talks	0.11	-0.27	0.10
later	forgot	0.02	-0.49	0.01
after	has	0.06	0.07	0.41
clinical after	has	0.03	0.21	0.16
clinical after that	the	0.07	-0.14	0.10
later	live	-0.04	-0.53	-0.01
fact	listed last + begins sentence	0.24	-0.02	0.08
listed	listed last + begins sentence	0.24	-0.02	0.08
after	wants	-0.24	-0.25	-0.18
later	wants	0.09	0.41	0.14
role	with the	0.23	-0.25	0.21
role before	|	-0.18	-0.18	0.33
role channel	google-review	0.23	-0.09	0.05
later	talk	0.56	0.06	0.47
later	something	0.37	-0.61	0.15
unknown sign	!	-0.54	-0.06	0.00
before that	anyone	0.27	0.25	0.09
later	walks	0.59	-0.36	-0.19
later	egg	0.32	-0.31	-0.36
later	everyone	-0.10	0.03	0.03
fact	head man	-0.76	-0.43	0.00
described	head man	-0.76	-0.43	0.00
described after	i	0.21	-0.07	0.00
after that	am	-0.42	-0.25	0.71
sign	:	-0.05	-0.61	-0.52
later	sorry	-0.30	-0.43	-0.25
unknown before	a	-0.13	-0.08	-0.23
before that	theres	-0.26	-0.42	0.00
later	group	-0.34	-0.02	-0.05
later	called	-0.40	-0.24	0.22
later	meadow	-0.14	-0.01	0.11
later	mick	-0.13	-0.05	0.00
later	faces	-0.28	-0.40	-0.01
unknown before	called	0.45	0.08	0.22
earlier	group	-0.17	-0.40	-0.54
unknown before	that	-0.40	-0.34	0.11
after that	wants	0.04	-0.21	0.01
earlier	voted	0.26	-0.17	0.29
later	feeling	-0.41	-0.27	0.97
before	get	0.26	-0.44	-0.18
before that	to	0.28	-0.11	-0.21
clinical before that	to	0.51	-0.17	0.12
clinical channel	facebook-post	0.14	-0.14	0.33
named in full after that	it	-0.52	-0.14	0.25
later	shut	-0.19	-0.40	0.10
later	old	-0.26	0.12	0.61
after	found	0.34	-0.47	0.21
named in full after that	the	-0.94	0.67	0.27
named before that	to	-0.39	-0.36	-0.46
before	kids	-0.07	-0.48	-0.23
named in full around	relation before	-0.51	0.45	0.28
earlier	imagine	0.00	-0.29	0.47
earlier	being	-0.15	-0.46	-0.13
earlier	having	0.18	-0.28	0.06
earlier	kids	-0.43	-0.64	-0.84
later	pass	-0.01	0.34	0.17
after that	been	0.12	-0.86	-0.14
unknown after that	been	-0.50	-0.48	-0.58
earlier	please	-0.53	0.25	0.46
earlier	pass	-0.06	-0.20	-0.62
after that	is	0.24	-0.13	0.03
unknown after that	is	0.25	-0.48	0.15
after	get	-0.40	-0.52	-0.36
unknown after	get	-0.40	-0.21	-0.31
after that	everything	0.06	-0.01	-0.33
unknown after that	everything	-0.11	-0.01	-0.34
later	place	-0.07	-0.35	0.75
after	man	-0.40	-0.52	-0.37
unknown after	man	-0.35	-0.46	-0.68
later	di	-0.44	-0.53	-0.98
later	send	-0.26	-0.58	0.37
described after	with	0.09	-0.09	0.18
described after that	me	0.01	-0.06	0.11
later	moved	-0.38	-0.38	-0.06
later	chairs	-0.45	-0.23	0.00
after that	need	-0.25	-0.24	-0.04
unknown after that	need	0.00	-0.16	0.11
later	heard	-0.26	0.05	-0.23
later	cat	-0.38	-0.14	0.25
later	sick	-0.13	-0.30	0.00
unknown before that	and	-0.29	-0.56	0.09
earlier	lady	-0.30	-0.69	0.51
earlier	queue	-0.06	-0.22	-0.31
later	doesnt	-0.63	0.13	0.29
later	mean	-0.35	-0.12	0.00
later	outside	-0.37	0.31	0.05
after	been	-0.24	-0.40	-0.53
unknown after	been	-0.26	-0.40	-0.53
later	sisters	-0.01	-0.43	-0.05
earlier	link	-0.36	-0.15	-0.50
before	all	-0.25	0.01	-0.41
unknown before	all	-0.20	-0.24	-0.44
before that	n	-0.18	-0.15	0.00
earlier	hope	0.15	-0.61	-0.02
earlier	green	-0.25	-0.56	0.16
earlier	card	-0.34	-0.46	-0.28
earlier	n	-0.38	-0.03	0.24
later	whoever	-0.20	-0.33	0.00
later	proper	0.17	-0.27	0.37
unknown before that	all	-0.22	-0.30	-0.09
unknown after that	not	-0.42	-0.47	-0.43
named before	by	-0.25	-0.36	0.06
before that	street	-0.16	-0.21	-0.42
named after	with	0.13	-0.14	0.01
earlier	street	-0.38	-0.04	-0.59
named before	called	0.36	-0.41	0.84
named before that	all	-0.21	-0.08	0.09
named before	its	-0.13	-0.42	0.79
named channel	google-review	-0.52	0.11	0.58
earlier	due	-0.29	-0.63	-0.45
earlier	march	-0.43	-0.33	0.10
before that	chemist	-0.31	-0.23	0.00
unknown before that	chemist	-0.42	-0.18	0.00
earlier	chemist	-0.33	0.03	0.13
earlier	open	-0.53	-0.51	-0.70
later	part	-0.29	-0.32	0.17
later	frost	-0.32	-0.25	0.00
before that	back	-0.42	-0.52	0.04
unknown before that	back	-0.45	-0.76	-0.16
earlier	less	-0.14	-0.06	0.30
earlier	far	-0.10	-0.15	-0.32
after	as	-0.38	-0.13	0.18
unknown after	as	-0.36	-0.52	-0.14
later	used	-0.42	0.47	0.53
later	meant	0.13	-0.02	0.01
after that	off	-0.60	-0.06	-0.16
earlier	dad	-0.13	-0.46	0.39
later	last	0.05	0.57	0.09
around	whole text	0.42	-0.10	0.25
unknown around	whole text	-0.01	0.00	-1.30
around	few words	-0.10	-0.78	0.25
unknown around	few words	-0.57	-0.13	0.20
after that	isnt	-0.42	-0.36	-0.18
later	isnt	0.16	-0.01	0.38
unknown sign	:	-0.49	-0.36	-0.71
earlier	named	0.09	-0.40	0.20
later	hard	0.36	-0.45	-0.04
later	happy	-0.11	-0.26	0.02
later	result	-0.40	-0.24	0.00
later	stop	-0.40	-0.43	-0.44
later	trying	-0.08	-0.11	0.02
before	thats	0.08	0.37	0.10
before that	so	-0.26	-0.37	0.34
earlier	c	-0.36	-0.18	-0.19
earlier	u	-0.32	0.00	0.08
earlier	next	-0.42	0.25	0.27
earlier	thats	0.16	-0.36	0.14
later	march	-0.57	0.26	0.08
later	sorted	-0.06	-0.45	-0.24
before that	been	-0.37	-0.27	0.11
unknown before that	been	-0.12	-0.25	0.11
after that	back	0.12	-0.01	-0.41
unknown after that	back	-0.03	-0.18	-0.40
before	white	-0.14	-0.19	0.00
unknown before	white	-0.14	-0.07	0.00
after	van	-0.20	0.28	0.57
earlier	keys	-0.16	0.31	0.33
earlier	white	-0.45	-0.37	-0.23
later	van	-0.56	0.28	0.09
later	plate	-0.05	-0.28	-0.35
unknown after that	near	-0.02	-0.19	-0.50
earlier	van	-0.39	-0.27	0.33
before that	near	-0.03	-0.09	-0.47
unknown before that	near	-0.03	-0.06	-0.36
later	kept	0.03	0.49	0.36
later	slot	0.17	0.36	0.24
later	clock	-0.24	0.08	-0.14
unknown before	old	-0.09	-0.63	0.07
after	somebody	-0.03	-0.31	-0.31
unknown after	somebody	-0.03	-0.20	-0.31
later	somebody	-0.31	0.35	0.35
later	else	-0.08	-0.39	-0.26
before	said	-0.18	-0.27	-0.22
unknown before	said	-0.18	-0.27	-0.22
named	author	-1.13	-0.52	0.44
before that	me	-0.30	-0.57	-0.38
named before that	me	-0.34	-0.54	-0.51
named after	on	0.06	0.04	0.28
earlier	mad	-0.21	-0.13	-0.14
later	market	0.03	-0.05	-0.13
later	way	-0.40	-0.70	0.05
named before	with	-0.60	0.32	0.60
named health	1	-0.13	0.10	0.53
earlier	brings	-0.05	-0.19	-0.24
later	big	-0.51	0.21	-0.01
later	cover	-0.34	-0.36	0.17
earlier	staff	0.19	-0.34	-0.04
later	patients	-0.21	-0.52	0.00
unknown after that	all	-0.49	-0.56	0.17
fact	foreign ending	0.00	0.30	0.55
unknown	foreign ending	-0.21	0.21	0.53
after	making	-0.15	-0.15	-0.48
unknown after	making	-0.15	-0.15	-0.48
later	making	-0.21	-0.16	-0.26
later	village	-0.19	0.27	0.28
later	learn	0.17	-0.25	0.31
later	sounds	-0.28	-0.07	0.33
later	joke	-0.34	-0.45	0.17
fact	origin before	0.58	-0.09	0.14
described	origin before	0.58	-0.09	0.14
later	eh	-0.27	-0.05	0.14
earlier	award	-0.07	-0.13	-0.50
later	notice	-0.36	-0.34	-0.07
before	one	0.11	-0.32	-0.35
unknown before	one	-0.22	-0.21	-0.39
unknown around	job after	-0.62	0.08	-0.45
later	nurse	0.14	0.04	0.60
later	team	-0.26	-0.48	-0.69
fact	with an	-0.33	-0.27	0.00
described	with an	-0.33	-0.27	0.00
after that	asked	-0.35	-0.32	0.10
later	once	-0.81	-0.51	0.14
unknown before that	called	-0.09	-0.03	0.25
after that	then	0.24	-0.24	-0.33
unknown after that	then	-0.09	-0.17	-0.38
later	dog	-0.45	-0.14	-0.12
later	grand	-0.34	-0.11	-0.61
named before	at	-0.30	-0.51	-0.04
before that	down	-0.47	-0.38	0.18
after that	day	-0.27	-0.26	-0.35
earlier	likes	0.28	-0.02	0.21
earlier	hospital	0.12	-0.25	-0.05
earlier	food	0.28	0.00	-0.30
after	he	-0.56	0.42	0.37
unknown after	he	-0.16	-0.16	0.55
after that	will	-0.39	-0.41	0.21
unknown after that	will	-0.19	-0.31	0.01
earlier	strong	-0.32	-0.14	-0.29
earlier	champion	-0.13	-0.12	-0.07
before that	her	-0.40	0.21	0.09
unknown before that	her	-0.37	-0.34	-0.34
earlier	wants	0.27	0.04	-0.16
before	follow	-0.01	-0.10	0.05
earlier	follow	-0.01	-0.23	0.19
before	lost	-0.56	-0.26	0.31
named	place after	-0.54	-0.70	-0.86
after	end	-0.16	0.18	0.04
named around	job in sentence	0.86	0.01	-0.45
later	end	-0.38	0.17	-0.40
fact	clinical title + lower case	-0.64	-0.37	0.45
titled	clinical title + lower case	-0.64	-0.37	0.45
clinical before	that	0.34	-0.22	0.21
clinical after	on	0.17	-0.40	0.22
after that	<name>	0.19	-0.19	0.28
clinical after that	<name>	0.33	-0.28	0.13
clinical around	not alone	-0.14	0.10	0.21
named before	on	-0.21	-0.68	-0.24
earlier	nurse	0.34	-0.25	-0.46
unknown before	on	0.19	-0.03	-0.37
unknown after	if	-0.45	-0.31	-0.10
earlier	might	-0.29	-0.16	-0.42
earlier	start	-0.20	-0.32	-1.12
earlier	following	-0.11	-0.17	-0.80
earlier	practice	-0.13	-0.02	-0.32
earlier	shoot	-0.14	-0.26	-0.13
earlier	car	-0.14	0.19	0.00
earlier	park	-0.10	0.29	-0.05
earlier	wall	-0.25	-0.37	-0.58
after that	hit	-0.03	-0.10	-0.47
later	hit	-0.03	-0.22	-0.57
before that	get	0.03	-0.11	-0.32
unknown before that	get	-0.33	-0.49	-0.44
unknown after that	his	0.14	0.33	0.49
earlier	driver	-0.31	-0.03	0.09
named before that	and	-0.58	-0.42	-0.13
after	can	-0.37	-0.79	-1.34
named after	can	-0.02	-0.09	-0.39
earlier	moved	0.15	-1.18	-1.11
earlier	remember	-0.08	-0.23	-0.61
named before	my	-0.71	0.45	0.17
before that	about	-0.23	-0.03	0.03
named before that	about	-0.13	-0.30	-0.19
later	problem	-0.11	-0.22	0.42
fact	listed full	1.26	-0.48	0.26
listed	listed full	1.17	-0.29	0.24
listed	surname	-0.28	-0.54	0.28
listed	two words	-0.08	-0.29	0.24
fact	listed full + first name + ordinary + surname + two words + begins sentence	0.38	0.00	0.00
listed	listed full + first name + ordinary + surname + two words + begins sentence	0.38	0.00	0.00
after that	that	-0.64	-0.14	0.03
listed after	has	0.42	-0.07	0.03
after that	now	-0.56	-0.64	0.03
later	ignored	0.41	0.02	0.22
later	opinion	0.11	-0.10	0.07
after that	get	-0.29	-0.42	-0.15
listed first health	1	0.21	-0.50	0.12
listed first around	some health	0.20	-0.66	0.19
later	five	0.21	0.10	0.34
later	goes	-0.13	0.53	0.65
later	black	-0.12	0.13	-0.45
listed first around	not alone	-0.20	0.26	0.20
later	find	-0.03	-0.48	0.14
sign	-	-0.07	-0.90	-0.47
unknown sign	-	-0.35	-0.48	-1.22
later	handed	-0.29	-0.21	-0.27
later	lump	-0.52	0.36	0.25
later	voice	0.42	-0.74	0.70
before that	she	-0.61	-0.37	0.93
courtesy after that	the	-0.22	0.07	0.83
courtesy health	0	0.04	-0.06	-0.10
courtesy mild	1	-0.75	0.17	0.53
courtesy around	relation in sentence	-0.32	-0.06	-0.34
fact	place before	-0.33	-0.25	0.01
described	place before	-0.33	-0.25	0.01
after	watching	-0.29	-0.20	-0.34
later	watching	-0.29	-0.23	-0.02
later	ladies	-0.19	-0.26	0.18
later	wind	-0.08	0.19	-0.47
courtesy before	a	-0.45	-0.53	0.00
courtesy before that	|	-0.19	0.23	0.19
after	at	-0.21	0.58	0.49
courtesy after	at	-0.13	0.39	0.43
courtesy channel	facebook-post	-0.17	-0.48	0.39
later	feeding	-0.19	0.00	0.04
later	baby	-0.31	-0.16	-0.20
before	im	-0.55	-0.09	0.00
described before	im	-0.55	-0.09	0.00
after that	take	0.35	-0.31	0.39
named around	staff place in sentence	0.76	-0.57	-0.09
later	u	-0.63	-0.13	0.54
later	should	-0.15	0.37	0.25
later	service	-0.43	-0.39	-0.47
before	or	-0.64	-0.54	0.18
unknown before	or	-0.28	-0.29	0.11
after	u	-0.12	-0.32	0.00
unknown after	u	-0.09	-0.17	0.00
after that	should	-0.25	0.06	0.21
unknown after that	should	-0.11	-0.29	0.08
fact	first name + two words + begins sentence	0.02	-0.33	0.24
named	first name + two words + begins sentence	0.02	-0.33	0.24
named in full after	is	0.08	0.10	0.44
later	stood	0.18	0.10	0.32
later	queue	-0.18	0.21	0.02
before that	half	-0.05	0.16	0.14
unknown before that	half	-0.05	0.17	0.34
unknown after that	out	-0.29	-0.33	0.28
earlier	stood	-0.26	-0.15	0.00
earlier	front	-0.40	-0.26	-0.03
later	hanging	-0.20	-0.44	-0.29
later	soon	-0.07	-0.10	0.25
later	enough	-0.31	-0.26	0.00
later	little	-0.40	0.17	0.29
after that	no	0.16	-0.02	-0.12
named in full after that	no	-0.06	-0.39	0.57
later	friends	-0.34	-0.32	-0.08
later	meetings	-0.28	-0.32	-0.23
before that	no	-0.21	-0.24	-0.35
after that	why	-0.27	0.28	-0.12
earlier	friends	-0.25	-0.21	0.00
before	wife	-0.08	0.14	-0.30
named before	wife	-0.08	0.14	-0.30
named after that	it	0.11	-0.40	0.34
later	sleep	-0.02	-0.37	-0.23
before	as	0.00	-0.29	-0.05
after	then	0.14	-0.42	0.01
earlier	second	-0.02	-0.27	-0.09
after	put	0.51	-0.44	0.17
unknown after	put	-0.32	-0.26	-0.22
after that	weeks	-0.12	0.10	0.04
later	wait	-0.29	0.11	0.23
later	paper	-0.39	0.11	0.02
unknown after that	am	-0.14	-0.07	0.71
later	spotted	0.35	-0.12	0.00
later	years	-0.26	0.03	-0.49
earlier	four	-0.23	-0.57	-0.29
earlier	church	-0.40	-0.36	-0.66
unknown before that	to	-0.46	-0.72	-0.03
later	lives	-0.35	0.35	-0.11
before that	moved	-0.24	-0.28	-0.20
unknown before that	moved	-0.19	-0.12	-0.20
later	burton	-0.45	-0.65	0.17
later	registered	-0.29	-0.23	0.00
later	online	-0.05	-0.06	-0.57
later	minutes	0.14	-0.34	0.01
later	wanted	-0.11	-0.12	0.15
later	class	0.04	0.37	0.42
unknown before	it	-0.65	0.24	-0.16
later	under	0.08	0.00	-0.23
unknown after that	told	-0.02	0.00	0.55
unknown after that	like	-0.24	-0.22	-0.09
later	swear	-0.17	-0.03	-0.45
later	call	-0.37	-0.60	0.42
before that	hello	-0.15	-0.05	-0.38
earlier	hello	-0.31	-0.22	-0.61
later	opened	-0.10	-0.17	-0.40
later	post	-0.13	-0.56	-0.33
before that	hes	-0.32	-0.19	0.00
after	but	-0.31	-0.31	0.41
unknown after	but	-0.15	-0.22	0.06
earlier	hes	-0.10	0.35	0.35
later	kids	-0.20	-0.56	-0.44
later	yes	-0.37	-0.47	0.34
before that	call	-0.35	-0.22	0.42
unknown before that	call	-0.10	-0.06	0.36
unknown before that	was	0.19	-0.42	-0.24
later	lovely	0.42	0.32	0.11
later	odd	0.35	0.25	0.25
later	hands	-0.04	-0.17	0.50
named	possessive	-0.02	-0.02	0.25
fact	first name + possessive	-0.25	0.39	0.39
named	first name + possessive	-0.25	0.39	0.39
named before	for	-0.01	-0.34	-0.13
before that	oh	-0.21	-0.30	0.05
named after that	and	-0.55	-0.22	-0.36
fact	first name + ordinary + surname + two words	-0.53	-0.07	-0.08
named	first name + ordinary + surname + two words	-0.53	-0.07	-0.08
named in full before	a	-0.29	-0.31	0.55
after	done	-0.19	-0.22	0.00
named in full after that	in	-0.28	0.41	-0.05
named in full around	animal	-0.13	0.09	0.37
before that	done	-0.02	-0.12	0.07
earlier	prince	-0.33	-0.35	0.18
fact	first name + ordinary + lower case	-0.33	-0.02	-0.18
named	first name + ordinary + lower case	-0.33	-0.02	-0.18
named before	little	-0.03	-0.40	-0.22
later	both	-0.25	0.41	0.42
later	ends	-0.12	-0.37	0.11
before	be	0.44	-0.61	-0.12
named in full before that	it	-0.08	-0.11	-0.16
named in full after	next	-0.23	0.28	0.43
named in full health	1	-0.07	0.35	0.51
later	hold	-0.39	-0.60	-0.17
later	walking	0.16	-0.61	-0.50
later	canal	0.19	0.15	0.08
before that	out	-0.31	-0.66	-0.37
unknown before that	out	-0.08	-0.33	-0.13
after that	hes	-0.17	0.01	0.22
unknown after that	hes	-0.25	-0.12	0.20
later	funny	-0.45	0.20	0.12
before	no	-0.35	-0.33	-0.07
later	ma	-0.74	-0.28	-0.39
later	fingers	-0.24	0.51	0.36
earlier	wrong	-0.35	-0.15	0.28
health	2	-0.32	0.71	0.25
unknown health	2	-0.45	0.21	0.20
before that	lady	-0.45	-0.35	0.30
after	said	-0.07	-0.47	-0.22
after that	well	-0.48	0.03	0.24
earlier	nearly	-0.36	0.16	-0.07
earlier	mean	-0.15	-0.31	0.00
before	tell	0.83	-0.01	0.36
later	cousins	0.22	-0.24	0.00
later	street	-0.55	0.64	0.18
later	gym	0.16	-0.12	-0.01
unknown in full before	at	-0.21	-0.79	-1.05
unknown in full channel	google-review	0.33	0.16	0.47
earlier	tall	0.45	-0.47	0.24
earlier	security	-0.07	-0.41	-0.63
earlier	guy	0.32	-0.34	-0.24
fact	head receptionist	0.59	0.00	0.05
described	head receptionist	0.59	0.00	0.05
fact	with that	0.61	-0.06	0.34
described	with that	0.52	-0.06	0.18
before	what	0.04	-0.19	-0.19
described before	what	-0.20	-0.07	0.00
earlier	anybody	0.33	0.10	-0.23
later	drives	0.09	0.28	-0.26
before that	man	-0.47	-0.19	0.03
before that	with	0.10	0.20	0.17
named before that	with	0.36	-0.09	0.25
earlier	flat	-0.13	-0.68	-1.27
earlier	night	-0.41	-0.48	-0.70
later	behind	-0.04	0.03	-0.38
later	guy	0.33	-0.09	0.53
role	head manager	0.50	-0.02	0.20
role	with your	0.57	-0.05	0.12
role	looks after	0.00	-0.06	0.10
before that	year	0.12	0.20	-0.21
role channel	facebook-post	0.06	-0.12	0.08
earlier	year	-0.07	0.22	0.10
later	size	0.10	-0.14	-0.48
later	n	0.55	-0.53	-0.09
after that	on	-0.39	-0.46	0.10
unknown after that	on	-0.83	-0.69	0.31
fact	head sister	-0.46	0.23	0.01
described	head sister	-0.46	0.23	0.01
fact	with my	-0.80	0.16	0.01
described	with my	-0.66	0.16	0.01
before that	who	0.38	-0.37	0.00
later	meeting	-0.17	-0.12	0.35
later	four	-0.33	0.36	0.31
later	brothers	-0.20	-0.28	0.17
after	which	-0.11	-0.39	-0.51
unknown after	which	-0.02	-0.14	-0.51
after that	hope	-0.14	-0.20	-0.11
later	hope	-0.44	0.10	-0.47
later	brother	0.35	-0.46	-0.13
later	coming	-0.79	-0.46	-0.18
before that	or	0.26	-0.37	0.36
after	coming	-0.43	0.11	-0.25
after that	down	0.14	0.11	0.27
unknown after that	down	-0.03	-0.39	0.14
earlier	better	-0.29	-0.69	0.33
earlier	brother	-0.70	0.15	0.35
unknown after	had	-0.70	0.41	0.64
earlier	girls	-0.29	-0.33	0.47
earlier	playing	-0.35	-0.36	0.08
earlier	felt	-0.18	-0.16	-0.38
before that	too	-0.40	-0.23	-0.42
unknown before that	too	-0.12	-0.09	-0.37
later	missing	-0.10	-0.33	-0.60
unknown after that	was	-0.49	0.28	-0.40
before that	took	-0.01	-0.25	0.23
after	id	-0.15	-0.48	0.00
named after that	have	-0.15	-0.06	0.37
earlier	funny	-0.03	-0.32	0.08
earlier	wanted	-0.03	-0.28	0.28
earlier	blood	-0.29	-0.65	-0.27
earlier	took	-1.04	-0.38	0.55
before that	gone	-0.13	0.17	0.17
unknown before that	gone	-0.08	0.26	0.17
earlier	gone	-0.20	0.28	0.17
after	everyone	-0.09	0.25	0.11
unknown after	everyone	-0.09	0.25	0.11
after that	so	-0.28	-0.38	0.01
unknown after that	so	-0.41	-0.22	-0.11
later	users	0.00	-0.11	-0.58
unknown after	white	-0.09	-0.21	0.10
after that	girls	-0.09	-0.19	0.06
unknown after that	girls	-0.09	-0.19	0.06
later	girls	-0.20	-0.22	-0.13
later	bin	0.06	-0.20	-0.15
later	parasites	-0.17	-0.41	0.00
later	denied	-0.11	-0.34	0.09
later	healthcare	0.21	-0.42	0.42
after	all	-0.50	0.04	-0.33
unknown after	all	-0.40	0.09	-0.20
before	when	-0.57	0.22	0.37
named before	when	-0.28	-0.04	0.09
later	died	-0.41	0.02	0.42
before	talk	-0.14	-0.26	-0.50
earlier	talk	-0.31	-0.62	-0.49
later	classified	-0.20	-0.46	-0.04
later	poor	-0.28	-0.52	-0.39
fact	surname + possessive	-0.37	0.33	0.40
unknown	surname + possessive	-0.37	0.33	0.40
before	how	-0.35	-0.33	0.20
unknown before	how	-0.06	-0.33	-0.05
before	ask	-0.47	-0.33	0.18
after	how	-0.40	0.11	-0.40
unknown after	how	-0.20	-0.21	-0.77
later	wish	-0.05	-0.30	0.08
later	anything	-0.15	-0.02	-0.24
before	about	0.36	-0.63	0.22
named before	about	-0.37	-0.11	0.54
after	every	-0.29	-0.23	0.00
after that	time	-0.23	0.13	0.25
earlier	rather	-0.31	-0.08	0.15
named before that	a	-0.32	-0.32	-0.22
earlier	person	-0.13	-0.01	-0.23
fact	first name + surname + begins sentence	-0.17	0.16	0.17
named	first name + surname + begins sentence	-0.17	0.16	0.17
later	eve	0.11	-0.27	-0.45
named before	and	-0.32	0.08	0.13
named before that	<name>	-0.77	-0.32	0.04
named after	not	-0.26	-0.20	-0.27
named after that	<name>	-0.59	0.03	0.64
earlier	eve	0.04	-0.13	-0.02
unknown after that	<name>	-0.63	-0.70	-0.01
earlier	few	-0.30	-0.55	0.10
later	among	-0.24	-0.36	-0.60
after that	them	-0.38	0.11	0.03
earlier	probably	-0.06	-0.05	0.42
earlier	shed	-0.42	-0.28	0.00
later	good	-0.22	0.17	0.13
before that	as	-0.33	0.26	0.17
unknown before that	as	-0.17	0.22	0.19
later	sixty	0.26	-0.29	0.31
unknown in full after	with	-0.44	0.06	-0.21
later	waited	-0.41	-0.27	0.30
after	waited	0.15	0.07	0.30
named after that	an	0.26	-0.47	0.42
later	sent	-0.43	0.50	0.22
earlier	age	-0.01	-0.11	-0.63
earlier	swim	-0.21	-0.10	-0.01
unknown after	at	0.22	0.21	-0.13
unknown after that	it	0.03	0.16	0.00
later	view	-0.16	0.23	0.13
later	memory	-0.34	0.38	0.55
after that	its	-0.11	-0.50	-0.64
unknown after that	its	-0.17	-0.30	-0.56
earlier	spring	0.28	-0.30	-0.45
earlier	dick	-0.21	-0.37	-0.65
later	oh	-0.27	0.11	-0.19
before	our	-0.66	0.71	0.17
named before	our	-1.29	0.70	0.50
after that	here	-0.44	-0.47	-0.02
later	pc	-0.10	-0.34	-0.01
later	world	-0.15	-0.43	-0.83
before that	name	0.10	-0.52	0.02
before	merry	-0.24	0.00	0.00
unknown before	merry	-0.24	0.00	0.00
unknown before that	about	-0.18	-0.20	0.07
earlier	merry	-0.24	0.00	0.00
after	out	-0.27	-0.22	-0.33
unknown after	out	-0.15	-0.20	-0.60
later	ringing	-0.41	-0.33	0.00
later	worth	0.39	-0.14	0.22
unknown after that	no	0.22	0.12	-0.12
before	out	-0.28	-0.32	-0.45
courtesy around	not alone	-0.33	0.01	0.25
earlier	great	-0.60	-0.31	-0.04
later	coat	-0.08	0.21	0.08
before	back	-0.31	-0.49	-0.72
earlier	bring	-0.46	-0.49	0.07
later	least	-0.23	-0.22	0.15
after	#	-0.16	0.05	-0.43
named after	#	-0.48	-0.03	-1.07
after	here	-0.63	-0.51	0.93
after that	two	-0.38	-0.33	-0.38
before that	its	0.05	0.15	0.20
unknown before that	its	-0.40	0.20	0.09
after	name	-0.17	-0.26	-0.40
unknown after	name	-0.12	-0.21	-0.40
after	gone	-0.27	0.15	0.34
unknown after	gone	-0.24	-0.37	0.00
fact	first name + two words	0.05	0.02	0.15
named	first name + two words	0.05	0.02	0.15
named in full before that	of	-0.29	0.00	-0.18
after	down	0.07	0.15	0.38
later	sat	0.13	0.38	0.32
earlier	worker	-0.21	-0.10	0.19
later	while	-0.01	-0.33	0.16
later	com	-0.05	-0.60	-1.12
later	gun	-0.03	-0.12	-0.56
later	broken	0.06	0.17	-0.23
later	months	-0.49	0.36	-0.21
before	saw	0.15	0.06	0.15
earlier	saw	0.29	0.14	-0.04
later	night	-0.05	0.15	0.03
later	shouting	-0.36	0.18	0.00
described after	in	-0.08	-0.19	0.05
after that	january	-0.24	-0.10	-0.53
before that	we	-0.49	-0.31	0.45
unknown before that	we	-0.02	-0.25	-0.23
unknown after	#	-0.95	0.07	-0.05
earlier	murdered	-0.38	-0.39	-0.48
named before that	#	-0.39	-0.18	0.10
named after that	is	-0.26	-0.14	0.33
earlier	arm	-0.57	-0.33	0.00
earlier	hanging	-0.58	-0.05	-0.62
around	place before it	0.64	-0.42	0.45
unknown around	place before it	0.26	-0.07	0.36
before	red	-0.33	-0.21	-0.23
named before	red	-0.33	-0.21	-0.23
named before that	that	0.08	-0.35	-0.06
after	across	-0.18	-0.15	0.00
named after that	me	0.03	-0.40	0.72
earlier	speed	-0.17	-0.23	-0.40
earlier	red	-0.41	-0.23	0.00
named after	is	0.03	0.19	0.31
unknown	tag	-0.32	0.26	0.29
fact	surname + two words + tag + begins sentence	-0.16	-0.09	0.00
unknown	surname + two words + tag + begins sentence	-0.16	-0.09	0.00
unknown in full after	i	-0.22	-0.26	0.03
after that	drive	0.07	-0.20	0.00
later	drive	-0.18	-0.37	0.40
later	yours	0.24	0.12	0.07
after	you	0.19	-0.50	0.78
named after	you	0.35	-0.38	0.61
later	driver	0.18	0.23	-0.30
earlier	spotted	-0.40	-0.39	0.00
clinical after	that	0.39	-0.34	0.14
later	wet	-0.41	0.30	-0.18
named in full after that	a	-0.57	-0.13	-0.04
later	school	-0.33	0.19	-0.04
after	hope	-0.23	0.16	-0.45
named after that	your	0.28	-0.44	-0.26
earlier	school	-0.29	-0.50	-0.74
described before	is	0.27	-0.07	0.03
before that	ex	0.22	-0.28	-0.25
after	there	0.00	-0.30	-0.09
earlier	ex	0.13	-0.46	-0.82
titled	author	-0.70	-0.38	0.00
courtesy before	|	-0.02	-0.03	-0.15
courtesy sign	,	-0.05	0.07	0.75
before that	surgery	-0.30	-0.29	0.00
unknown before that	surgery	-0.30	-0.29	0.00
earlier	than	-0.60	0.09	0.19
unknown after	or	-0.74	-0.61	0.10
earlier	gave	-0.25	-0.56	-0.39
earlier	prostate	-0.20	-0.40	0.00
described before	of	-0.47	-0.08	0.00
earlier	picture	-0.37	0.16	-0.17
later	walked	0.22	0.43	0.40
later	twice	-0.48	0.10	0.10
earlier	speak	-0.27	-0.14	-0.46
later	english	0.16	0.05	-0.06
named in full after that	all	-0.36	-0.02	0.07
named in full channel	google-review	-0.88	0.06	0.14
named in full sign	,	-1.63	0.37	0.06
unknown after that	two	-0.08	-0.05	-0.38
named before	to	-0.70	0.12	0.23
earlier	book	-0.16	-0.35	0.11
later	sticks	-0.33	0.18	0.00
unknown after that	in	0.26	-0.68	-0.31
titled	two words	-0.09	0.60	0.06
fact	three words	-0.19	-0.43	-0.02
titled	three words	-0.12	-0.30	-0.13
later	calls	-0.29	-0.40	-0.31
later	numbers	-0.25	-0.36	-0.21
later	prostate	-0.29	-0.11	0.04
later	cancer	-0.39	0.06	0.29
named before that	at	-0.09	0.02	-0.61
named health	2	-0.40	0.53	0.55
earlier	numbers	-0.19	-0.28	0.00
described before	and	-0.90	-0.08	0.00
earlier	stopped	-0.04	-0.10	-0.32
fact	surname + begins sentence	0.53	-0.54	0.11
unknown	surname + begins sentence	0.53	-0.54	0.11
later	passes	-0.22	0.16	0.01
after that	help	-0.26	-0.01	-0.03
listed first around	relation in sentence	-0.11	-0.05	0.10
listed first sign	,	-0.05	-0.48	0.29
later	help	-0.28	-0.21	0.16
after that	left	-0.31	0.00	-0.42
unknown after that	left	-0.16	-0.27	-0.33
earlier	fair	-0.23	0.00	-0.28
earlier	bank	-0.32	0.08	-0.38
later	theres	-0.59	-0.38	0.08
unknown before	me	0.26	-0.40	-0.32
unknown before	no	-0.19	-0.04	0.18
before that	put	-0.35	0.26	0.34
unknown after that	that	-0.21	-0.25	-0.14
unknown around	place after it	0.04	-0.30	0.36
earlier	used	-0.38	-0.43	-0.53
later	window	-0.41	0.48	0.33
after	called	-0.25	0.25	0.52
unknown after	called	-0.06	0.29	0.52
unknown after that	them	-0.18	0.16	0.03
later	thought	-0.30	-0.46	0.61
after	mother	-0.22	-0.33	0.19
around	relation after	-0.27	0.26	-0.07
unknown around	relation after	-0.62	0.30	-0.13
later	mother	0.28	-0.79	0.23
later	husband	-0.10	-0.16	0.20
later	law	0.20	-0.62	-0.24
before	husband	-0.20	0.24	0.22
named before	husband	-0.15	0.07	0.02
named around	relation after	-0.47	-0.03	-0.29
earlier	mother	-0.69	-0.08	-0.58
titled	initial	0.26	-0.48	-0.33
around	staff place after	0.31	0.00	0.62
later	z	-0.50	0.37	0.24
later	w	-0.62	0.23	0.04
named	initial	-0.74	-0.11	0.26
earlier	w	-0.38	-0.56	-0.72
earlier	z	-0.32	0.23	0.11
later	cu	-0.45	-0.20	0.00
later	de	0.00	-0.57	-0.58
after	won	-0.43	-0.22	0.44
later	won	-0.76	-0.68	-0.30
after that	w	-0.16	-0.25	-0.02
unknown after that	w	-0.13	-0.08	-0.25
after	z	-0.28	0.45	0.48
before	was	-0.36	-0.17	0.03
described before	was	-0.48	-0.10	0.00
described before that	it	0.11	-0.04	0.10
later	bag	0.19	0.03	-0.32
later	girl	-0.56	0.04	-0.01
later	shot	-0.06	-0.42	-0.40
later	fathers	-0.12	-0.36	-0.51
earlier	polish	-0.26	-0.18	0.09
earlier	shop	0.24	0.28	-0.26
earlier	em	0.33	-0.09	-0.32
earlier	leg	-0.32	-0.47	-0.50
named after that	be	-0.11	-0.35	-0.01
later	seen	0.08	-0.14	-0.07
named after	off	-0.33	-0.41	-0.24
named after that	that	-0.44	-0.50	0.12
named around	place after it	0.87	-1.07	0.69
earlier	keep	-0.43	-0.20	-0.10
unknown before	see	-0.17	-0.16	-0.52
before that	dont	-0.15	-0.26	0.08
unknown before that	dont	-0.04	-0.18	-0.13
earlier	house	-0.37	-0.88	-0.81
named after that	had	-0.26	0.04	0.21
later	agreed	-0.03	-0.07	-0.12
later	men	-0.31	-0.36	-0.12
later	camera	-0.10	-0.39	-0.48
unknown before that	round	-0.29	-0.11	-0.17
before that	like	-0.59	-0.41	-0.73
unknown before that	like	-0.07	-0.07	-0.55
earlier	tickets	-0.05	-0.17	-0.43
after that	only	-0.22	-0.32	-0.66
unknown after that	only	-0.14	-0.18	-0.60
earlier	born	-0.21	-0.97	-1.12
described after	next	-0.28	-0.12	0.00
described after that	to	0.10	-0.12	0.04
later	young	-0.24	-0.25	-0.59
later	wife	-0.09	-0.14	-0.46
later	different	-0.07	-0.10	0.06
before that	mother	-0.12	-0.10	-0.41
unknown before that	mother	-0.12	-0.10	-0.28
earlier	different	-0.18	-0.12	-0.26
earlier	thing	-0.32	-0.46	-0.19
earlier	machine	-0.39	-0.42	0.04
later	proud	0.16	-0.13	-0.18
named around	few words	-0.01	-0.58	-0.05
courtesy before	to	0.19	0.14	0.54
courtesy after	|	0.17	0.04	0.12
courtesy after that	|	0.16	-0.02	-0.06
courtesy around	ends sentence	0.17	0.04	0.12
courtesy sign		-0.48	-0.46	-0.33
earlier	letter	-0.20	-0.35	-0.05
earlier	addressed	-0.48	-0.20	0.00
before that	coach	-0.05	-0.04	0.21
after	way	-0.28	-0.41	-0.13
unknown after	way	-0.21	-0.37	-0.13
earlier	coach	-0.05	-0.23	0.36
after that	were	-0.36	-0.54	-0.58
unknown after that	were	-0.06	-0.04	-0.48
unknown after	end	-0.13	-0.09	0.00
later	coach	-0.17	-0.29	-0.06
later	trip	-0.17	-0.37	-0.22
later	leaves	-0.17	-0.26	-0.17
after	me	-0.42	-0.47	-0.15
unknown after	me	-0.10	-0.28	0.12
listed first before	and	-0.45	-0.09	0.00
earlier	ma	-0.34	-0.46	0.00
unknown in full mild	1	0.08	-0.31	-0.19
unknown in full around	some health	-0.16	0.31	0.01
later	co	-0.49	-1.13	-0.03
later	op	-0.36	0.18	-0.17
after	we	-0.21	-0.34	0.52
unknown after	we	-0.36	-0.20	0.32
after that	say	-0.04	-0.22	-0.50
unknown after that	say	-0.04	-0.22	-0.50
after	men	-0.15	-0.27	-0.47
earlier	men	-0.20	-0.43	-0.13
later	book	-0.52	-0.40	-0.04
named after that	to	-0.30	-0.38	0.09
later	country	-0.26	0.12	-0.57
later	offer	-0.19	-0.27	-0.20
named around	job after	0.42	0.09	0.47
earlier	christian	-0.21	-0.20	-0.14
earlier	country	-0.21	-0.15	-0.13
earlier	offer	-0.28	-0.25	-0.38
later	business	-0.40	0.12	-0.58
before that	shes	0.16	-0.11	0.16
unknown before that	shes	0.22	-0.11	0.16
before that	thing	-0.05	-0.15	-0.26
unknown before that	thing	-0.05	-0.15	-0.26
later	foot	-0.21	-0.04	-0.36
later	beat	0.23	-0.17	-0.40
later	link	0.03	-0.51	-0.27
fact	first name + surname + possessive	-0.64	-0.19	0.31
named	first name + surname + possessive	-0.64	-0.19	0.31
named after that	you	0.11	-0.65	-0.01
later	scan	-0.37	-0.32	0.01
after that	he	0.13	-0.07	0.34
named after that	he	-0.33	-0.28	0.26
earlier	lot	-0.55	-0.06	-0.62
earlier	ringing	-0.27	-0.12	0.24
before	off	0.05	0.08	0.22
sign	"	-0.65	-0.55	-0.26
named sign	"	-0.47	-0.37	0.00
earlier	pop	0.00	-0.12	0.12
earlier	top	-0.09	-0.30	-0.88
later	thinks	0.00	-0.07	-0.37
before that	phone	-0.37	-0.48	-0.51
after that	are	-0.50	-0.59	-0.01
unknown after that	are	-0.17	-0.24	0.00
later	page	0.26	-0.68	-0.38
before that	they	0.36	0.20	0.04
clinical around	relation in sentence	0.13	-0.12	0.31
earlier	chat	-0.33	-0.36	-0.42
earlier	tape	-0.25	-0.35	-0.17
after	surgery	-0.26	-0.34	-0.26
described mild	2	-0.33	0.23	0.01
later	hello	-0.15	-0.53	0.01
later	six	-0.23	-0.50	-0.47
earlier	hold	-0.38	-0.34	0.30
earlier	minutes	-0.14	-0.48	-0.51
after that	old	-0.20	0.08	0.39
before that	nurse	0.36	-0.31	0.43
after	over	-0.65	0.27	-0.35
described after that	it	-0.42	-0.21	0.01
described around	place before it	0.38	-0.04	0.11
described around	job before	0.35	-0.07	0.11
earlier	good	-0.71	0.07	-0.51
earlier	taped	-0.41	-0.19	0.34
earlier	diabetic	-0.50	-0.47	0.00
before	put	0.14	-0.20	-0.31
before that	sister	-0.46	-0.25	0.00
after	voice	-0.49	-0.37	0.36
earlier	voice	-0.48	-0.55	0.38
before	you	0.22	-0.63	0.26
unknown before	you	-0.30	-0.41	-0.36
later	believe	-0.10	-0.37	-0.42
later	sister	-0.21	-0.37	-0.09
fact	courtesy title + surname	0.08	-0.12	0.30
titled	courtesy title + surname	0.08	-0.12	0.30
courtesy after that	#	-0.24	0.30	-0.03
courtesy sign	.	0.27	-0.44	0.34
earlier	find	-0.29	-0.38	0.05
before that	told	-0.39	0.25	0.17
after	about	0.18	0.15	0.34
later	stopping	0.07	0.21	-0.13
later	driving	-0.12	0.26	-0.07
later	gave	-0.14	0.31	0.54
later	keys	-0.30	0.29	0.51
earlier	driving	-0.29	-0.06	-0.32
later	od	-0.21	0.12	0.18
after	w	-0.12	-0.42	-0.58
unknown after	w	-0.12	-0.34	-0.40
clinical health	1	0.14	0.00	-0.16
clinical around	some health	0.15	-0.51	0.11
earlier	shut	-0.10	-0.21	-0.36
earlier	gives	0.19	-0.24	-0.39
fact	courtesy title + ordinary	-0.72	-0.53	-0.21
titled	courtesy title + ordinary	-0.72	-0.53	-0.21
courtesy around	staff place in sentence	-0.07	-0.04	-0.20
courtesy channel	facebook-comment	-0.32	0.28	-0.12
earlier	sent	-0.24	-0.11	-0.05
later	cos	-0.44	0.20	0.24
later	explanation	-0.18	-0.14	-0.52
later	gold	-0.16	-0.56	-0.55
after	gets	-0.35	-0.37	-0.24
named after	gets	-0.31	-0.36	-0.17
earlier	desk	0.15	0.11	0.19
earlier	face	-0.12	-0.34	-0.77
later	gets	-0.43	-0.10	-0.57
later	tea	-0.02	-0.46	-0.24
before	#	-0.62	0.05	-0.72
before that	page	-0.17	0.05	-0.23
later	until	-0.15	-0.39	0.07
named before	says	-0.34	-0.18	0.41
later	august	-0.39	-0.29	0.03
earlier	taking	-0.11	-0.07	0.03
after that	would	0.00	0.00	0.14
unknown after that	would	0.00	0.00	0.14
later	hear	-0.59	-0.31	-0.33
before that	ring	-0.16	-0.09	0.02
after	number	-0.13	-0.46	0.00
earlier	recording	-0.32	-0.62	0.00
earlier	plays	-0.28	0.38	0.03
before	welcome	0.18	-0.02	0.24
earlier	welcome	0.34	-0.31	-0.16
named before	#	-0.81	-0.61	-1.14
after	say	0.30	-0.30	-0.23
named in full before	the	-0.37	-0.74	-0.38
named in full before that	and	0.00	-0.30	-0.02
earlier	player	-0.35	-0.30	0.49
later	sponge	-0.33	-0.36	0.00
earlier	played	-0.27	-0.20	0.28
after	st	-0.23	0.19	0.19
unknown after	st	-0.23	0.19	0.19
earlier	local	-0.25	-0.32	-0.64
earlier	history	-0.05	-0.31	-0.47
later	st	-0.47	0.41	0.37
later	history	-0.04	-0.18	0.43
described before	had	-0.30	-0.04	0.00
described after	of	-0.40	-0.08	0.00
described after that	my	-0.17	-0.09	0.00
later	tablet	0.24	-0.06	0.31
unknown after	for	-0.34	-0.78	-0.05
later	video	-0.18	-0.49	0.40
described sign		-0.24	-0.02	0.07
unknown before that	there	-0.27	-0.21	-0.37
later	watched	0.10	-0.23	-0.34
later	legs	-0.06	0.10	0.47
later	needle	0.45	-0.27	0.27
later	saw	0.21	0.35	0.28
later	knee	-0.34	-0.02	0.45
described before	when	-0.46	0.24	0.01
before that	video	-0.18	-0.16	0.28
earlier	video	-0.34	-0.38	0.12
later	looked	-0.02	-0.08	0.43
fact	listed first + misspelt + first name	-0.51	0.39	0.04
listed	listed first + misspelt + first name	-0.51	0.39	0.04
listed first before	our	-0.11	-0.21	0.00
after	rang	0.05	-0.11	0.11
unknown	three words	-0.01	-0.23	0.37
unknown in full after	in	-0.10	-0.10	-1.06
unknown in full mild	2	-0.28	0.10	-0.16
unknown in full around	animal	-0.16	-0.53	-0.52
earlier	move	-0.23	-0.42	0.20
earlier	full	0.13	-0.44	-0.11
later	glasses	-0.11	-0.26	0.47
unknown before that	doctor	-0.58	-0.13	0.00
earlier	law	-0.47	0.51	0.42
unknown after	you	-0.28	-0.22	0.48
later	brought	-0.42	-0.49	-0.51
earlier	telephone	-0.34	-0.23	0.00
before that	listen	0.19	-0.16	-0.26
after that	she	0.06	-0.28	0.69
unknown after that	she	0.27	-0.28	0.46
earlier	listen	0.17	-0.29	0.05
earlier	mi	-0.24	-0.63	-0.34
named	place suffix	-0.22	0.01	-0.35
earlier	left	-0.53	0.09	0.27
earlier	chair	-0.47	-0.17	0.33
after	sorted	-0.46	-0.09	0.00
earlier	app	-0.31	-0.04	-0.44
after	will	-0.41	-0.74	0.31
named after	will	-0.16	-0.38	0.29
later	instead	-0.20	-0.09	0.17
before that	daughter	-0.39	-0.19	-0.24
earlier	daughter	-0.18	0.15	-0.05
after	a	0.14	-0.67	-0.12
unknown after	a	-0.52	-0.56	-0.40
later	kind	-0.10	-0.41	0.58
later	dropped	-0.22	-0.19	0.20
later	eggs	-0.36	-0.24	0.00
earlier	middle	-0.18	-0.27	-0.53
before	ive	-0.23	-0.20	0.00
unknown after that	i	-0.61	0.02	0.61
earlier	goes	-0.58	-0.16	-0.25
before	via	-0.05	-0.10	0.68
unknown before	via	-0.05	-0.10	0.57
earlier	via	-0.05	-0.25	0.53
later	case	0.00	0.09	0.22
before	three	-0.28	-0.19	-0.21
earlier	three	0.03	-0.35	-0.72
after	call	-0.24	-0.19	-0.31
earlier	prize	-0.14	-0.08	-0.08
earlier	date	-0.37	-0.62	0.42
later	talked	0.43	-0.63	0.22
before that	old	-0.26	-0.38	0.31
after	asked	0.22	-0.11	0.28
earlier	waited	-0.42	0.12	0.05
earlier	room	-0.30	0.08	0.41
earlier	while	-0.25	-0.24	-0.08
later	loud	-0.23	-0.24	0.00
unknown before	like	-0.31	-0.13	0.59
later	leg	-0.33	0.01	-0.24
described before	on	-0.38	-0.06	0.00
after	told	0.15	-0.09	0.42
after that	by	-0.44	-0.42	-0.05
later	age	-0.15	-0.20	0.17
role around	not alone	0.03	-0.21	0.16
earlier	tried	-0.43	-0.03	-0.54
before that	ive	-0.33	-0.11	0.02
later	much	-0.12	-0.69	0.24
before that	them	-0.13	-0.42	-0.55
named in full sign	.	-0.39	-0.11	0.51
after that	go	-0.14	-0.38	-0.72
unknown after that	go	-0.14	-0.31	-0.65
earlier	though	-0.21	-0.06	0.21
earlier	ran	-0.15	0.17	0.26
unknown after	are	-0.28	-0.29	-0.13
before	every	-0.32	-0.01	0.26
after	without	-0.54	-0.35	0.31
before that	free	-0.09	-0.19	-0.12
unknown before that	free	-0.09	-0.19	-0.12
earlier	free	-0.41	-0.63	-1.29
earlier	wales	-0.02	-0.02	0.25
later	pay	-0.18	-0.13	-0.40
later	system	-0.27	-0.22	-0.53
after	lost	-0.11	0.16	0.26
unknown after	lost	-0.09	-0.24	0.17
later	lost	-0.32	0.55	0.00
earlier	council	-0.09	-0.22	0.22
after that	long	0.26	-0.09	-0.42
unknown after that	long	-0.03	-0.01	-0.22
before that	park	0.00	0.00	-0.14
unknown before that	park	0.00	0.00	-0.14
earlier	cut	-0.21	0.21	-0.36
after that	national	-0.15	-0.14	-0.62
unknown after that	national	-0.15	-0.05	-0.28
earlier	wait	-0.15	-0.20	0.16
later	national	-0.15	-0.33	-0.88
after	says	-0.59	-0.66	0.70
unknown after	says	-0.04	-0.30	0.81
earlier	friend	-0.40	0.05	0.46
earlier	sorry	0.00	-0.49	-0.49
earlier	meant	0.18	-0.17	0.13
later	sight	-0.33	-0.32	0.00
before	till	-0.29	-0.22	0.33
unknown before	till	-0.14	-0.20	0.33
earlier	till	-0.39	-0.32	0.25
before that	same	-0.33	-0.04	0.30
unknown before that	same	-0.11	-0.04	0.30
earlier	same	-0.53	-0.52	-0.18
later	special	-0.14	0.13	-0.12
named before	old	-0.02	-0.29	-0.21
earlier	liked	-0.02	0.34	0.18
named mild	2	0.04	0.28	-0.09
later	stairs	-0.17	0.18	0.24
later	eye	0.00	0.30	0.48
later	set	0.14	-0.78	-0.59
later	came	-0.04	0.35	0.18
later	saved	0.33	-0.41	0.00
later	knew	0.08	0.18	0.47
after	what	-0.37	0.23	-0.06
later	others	-0.15	-0.26	-0.83
later	ye	-0.16	-0.33	0.00
after	very	-0.29	-0.13	0.50
after that	they	-0.14	-0.12	-0.41
unknown after that	they	-0.29	0.11	0.19
after	gave	-0.34	0.19	0.25
earlier	read	-0.52	-0.43	0.00
after	top	-0.23	-0.44	-0.01
later	shoulder	-0.07	-0.14	-0.32
named after that	ive	-0.08	-0.10	0.00
later	cried	0.17	0.13	0.34
later	straight	-0.18	0.16	-0.31
later	prescription	-0.28	-0.30	0.00
later	chemist	0.28	-0.23	0.25
unknown after	it	-0.27	-0.32	0.02
unknown in full before	for	-0.49	0.10	-0.08
unknown in full sign	.	-0.48	-0.68	-0.64
after that	coming	-0.25	-0.27	-0.14
later	review	-0.16	0.24	-0.33
later	google	0.32	-0.17	-0.56
before that	best	0.23	0.25	0.26
earlier	best	0.01	0.10	0.41
fact	listed last + misspelt + lower case	-0.59	-0.13	0.00
listed	listed last + misspelt + lower case	-0.59	-0.13	0.00
before	bank	-0.27	-0.46	-0.29
unknown around	staff place after	0.27	0.09	0.53
earlier	vote	-0.20	-0.33	-0.53
after that	done	-0.11	-0.17	-0.07
earlier	mines	0.28	-0.34	0.23
before that	letter	0.25	0.02	0.34
later	each	0.11	-0.33	-0.06
named after that	all	-0.12	-0.14	-0.52
earlier	work	-0.13	-0.40	0.05
later	signed	0.03	-0.31	0.40
unknown before	#	-0.65	0.15	-0.34
later	pe	-0.35	-0.18	0.00
later	record	-0.30	-0.80	-0.67
later	ki	-0.38	-0.45	-0.33
before that	says	-0.12	-0.27	-0.34
named after	be	0.00	-0.32	-0.36
earlier	part	0.11	-0.20	0.07
earlier	boys	0.00	-0.27	-0.32
later	sure	-0.07	-0.36	-0.16
before that	find	-0.01	-0.27	-0.32
after	its	-0.03	-0.42	-0.01
before	here	-0.01	-0.37	-0.68
earlier	sound	0.16	-0.47	-0.01
before	brother	0.00	-0.01	0.41
after that	made	-0.17	-0.36	-0.02
described around	staff place in sentence	0.03	0.24	0.08
earlier	table	-0.33	-0.25	-0.25
later	chat	0.16	0.12	0.16
later	file	-0.34	-0.23	0.08
later	message	-0.74	-1.18	-0.28
unknown before that	them	-0.04	-0.14	-0.38
later	jean	-0.03	-0.06	-0.47
later	running	0.26	0.04	-0.07
named after	had	-0.37	0.47	0.47
before	where	-0.27	0.23	-0.46
after	only	-0.33	0.17	-0.07
unknown before	our	-0.01	-0.51	-0.87
earlier	show	-0.11	-0.18	0.36
earlier	opens	-0.08	-0.31	-0.01
after that	hands	-0.39	0.15	0.19
later	everybody	-0.29	0.17	0.19
named after that	on	-0.15	-0.16	-0.31
later	tablets	0.47	0.48	0.76
later	ask	0.05	-0.11	-0.20
earlier	travel	-0.03	-0.09	-0.68
earlier	partner	0.12	-0.20	0.17
later	line	0.12	-0.01	-0.11
later	nurses	-0.55	0.49	0.34
before that	he	-0.41	-0.29	-0.64
earlier	area	-0.22	-0.04	-0.36
clinical before	the	-0.51	-0.12	0.00
before that	what	-0.65	-0.23	0.11
clinical after that	my	0.05	-0.40	0.33
earlier	hear	0.27	-0.42	0.14
after	hes	-0.22	0.40	0.28
after that	put	-0.06	-0.25	0.02
earlier	film	-0.35	-0.06	0.10
earlier	singing	-0.34	-0.27	-0.27
before	boss	-0.24	-0.23	0.34
earlier	boss	0.16	-0.41	-0.05
unknown after	who	-0.30	0.22	0.15
later	listening	-0.25	-0.46	0.08
later	inside	-0.48	-0.32	-0.59
later	shopping	-0.16	-0.18	-0.17
earlier	glasses	-0.17	-0.46	-0.04
later	confirm	-0.06	-0.08	-0.60
earlier	long	-0.14	-0.40	-0.25
later	passed	0.28	-0.59	0.33
later	eyes	-0.12	0.37	0.47
later	carried	-0.16	-0.03	0.02
later	mid	-0.25	-0.14	-0.03
after	n	0.30	-0.17	0.15
later	birthday	-0.02	0.27	0.73
later	cake	0.36	-0.40	0.50
earlier	sign	-0.24	-0.17	0.07
earlier	tablet	0.14	0.22	0.34
later	ten	0.16	0.18	0.05
later	missed	-0.44	0.16	0.38
later	turn	0.50	-0.04	0.62
later	reads	-0.35	-0.16	0.00
after	my	-0.68	-0.03	0.31
described around	relation after	-0.35	0.00	0.00
fact	head person	-0.33	-0.15	0.00
described	head person	-0.33	-0.15	0.00
earlier	quarter	-0.33	-0.20	0.25
named after that	from	-0.65	0.19	0.86
later	ended	-0.21	-0.29	-0.46
after	they	-0.45	0.30	-0.46
unknown after	they	-0.19	-0.37	-0.33
after that	open	-0.12	-0.25	0.38
unknown after that	open	-0.12	-0.25	0.38
later	side	-0.55	-0.11	0.46
later	asking	-0.30	-0.27	0.31
later	app	-0.09	-0.21	-0.68
before that	last	-0.26	-0.39	0.27
later	held	-0.35	-0.37	-0.40
after that	does	0.52	-0.07	0.46
unknown after that	does	-0.12	-0.29	0.29
sign	;	-0.28	-0.47	0.00
earlier	expect	-0.12	-0.29	-0.06
later	expect	-0.12	-0.30	-0.18
later	blind	-0.10	0.44	0.15
unknown before that	they	0.24	-0.23	-0.06
later	fit	-0.26	0.05	0.13
fact	first name + two words + tag + begins sentence	-0.46	0.30	0.25
named	first name + two words + tag + begins sentence	-0.46	0.30	0.25
earlier	morning	-0.35	-0.35	0.22
later	mine	-0.10	0.31	0.31
later	today	-0.35	-0.56	-0.31
fact	first name + ordinary + surname + two words + tag + begins sentence	-0.28	-0.26	0.11
named	first name + ordinary + surname + two words + tag + begins sentence	-0.28	-0.26	0.11
after that	where	-0.26	-0.37	0.15
later	gem	0.23	-0.23	0.31
after	no	-0.46	-0.68	-0.61
unknown after	no	-0.15	-0.35	-0.41
before that	over	-0.29	-0.32	-0.08
after that	ever	-0.24	-0.13	-0.35
after that	since	-0.27	-0.37	0.00
later	island	-0.27	-0.23	-0.54
unknown before	about	-0.27	-0.26	-0.62
later	buses	-0.37	0.29	0.21
after	im	-0.37	-0.27	-0.33
unknown after	im	-0.06	-0.22	-0.33
later	shop	-0.60	0.24	0.37
earlier	missing	-0.10	-0.30	0.25
earlier	black	-0.26	-0.37	-0.70
later	answers	0.19	-0.37	-0.14
later	bins	-0.28	0.32	0.22
later	bath	-0.03	-0.32	-0.32
named in full around	asks	-0.01	-0.23	0.07
after	road	-0.34	0.20	-0.05
unknown after	road	-0.34	0.30	0.29
later	legion	-0.38	-0.28	0.00
later	o	-0.62	-0.67	0.23
described before	lost	-0.23	-0.10	0.00
after	band	-0.17	-0.34	-0.29
later	band	-0.17	-0.35	-0.38
later	lemon	0.03	0.15	0.27
later	football	-0.07	-0.19	0.00
before that	happy	-0.49	-0.32	0.09
named before that	happy	-0.25	-0.11	0.36
earlier	happy	-0.55	-0.50	0.10
later	miss	0.13	0.01	0.75
later	possibly	-0.25	-0.31	-0.42
unknown before that	man	-0.09	-0.18	0.03
before	st	-0.40	0.03	-0.19
earlier	sale	-0.18	-0.37	-0.39
earlier	st	-0.43	0.00	-0.37
earlier	third	-0.26	0.09	-0.20
earlier	step	0.00	-0.07	-0.61
later	taken	-0.18	-0.14	0.44
named after	from	-0.03	0.34	0.87
after that	number	-0.51	0.18	0.11
later	chi	-0.26	-0.14	0.00
earlier	passing	-0.07	-0.15	-0.25
named in full before	on	-0.20	0.20	-0.53
named in full before that	is	-0.27	-0.31	0.05
named in full after that	been	0.21	-0.44	-0.24
earlier	steel	-0.09	-0.16	0.80
earlier	class	-0.09	-0.18	-0.13
after that	we	-0.17	-0.55	0.10
earlier	mum	-0.50	0.30	-0.22
later	shall	-0.31	-0.40	0.33
later	yer	-0.29	-0.44	0.00
before that	now	-0.32	-0.19	0.10
unknown before that	now	-0.16	-0.09	0.03
after	tonight	0.23	0.14	-0.38
unknown after	tonight	-0.07	-0.18	-0.66
earlier	quiz	-0.07	-0.02	-0.36
later	tonight	0.19	0.08	-0.11
later	aid	-0.09	-0.10	-0.43
later	per	-0.14	-0.28	-0.42
later	sun	-0.29	-0.15	-0.17
earlier	nothing	0.02	-0.14	0.47
earlier	against	0.12	-0.28	-0.32
earlier	set	-0.27	-0.46	-0.49
before	under	-0.41	-0.40	-0.24
earlier	village	-0.01	-0.09	-0.57
earlier	under	-0.67	-0.80	-0.04
after	well	-0.37	-0.43	-0.35
earlier	held	-0.12	-0.03	-0.48
before	have	-0.38	-0.30	0.32
unknown before	have	-0.10	-0.30	-0.09
before that	may	-0.10	-0.25	-0.17
earlier	may	-0.35	-0.45	0.00
later	insulin	-0.20	-0.57	0.00
earlier	posted	-0.14	-0.08	-0.60
earlier	nurses	-0.37	-0.07	0.00
earlier	saying	-0.29	0.32	0.12
earlier	perfect	-0.08	-0.25	0.08
later	plays	-0.45	0.45	0.34
earlier	stick	-0.07	-0.36	0.02
later	port	0.00	-0.34	0.16
before that	got	0.31	-0.32	-0.25
clinical mild	1	0.16	-0.81	-0.05
later	text	-0.21	-0.02	-0.14
later	results	-0.33	0.02	-0.14
earlier	hand	-0.30	-0.28	-0.69
later	holiday	-0.11	0.09	-0.34
later	b	-0.49	0.13	-0.17
later	game	-0.26	-0.33	-0.18
later	lose	-0.39	0.19	0.30
later	drink	-0.19	-0.36	-0.09
later	water	-0.25	0.14	-0.58
later	collection	0.32	-0.32	0.44
later	none	-0.22	-0.18	0.00
before that	have	-0.23	0.15	-0.61
later	saying	-0.08	-0.54	-0.26
later	ivy	-0.30	0.27	0.55
before	morning	-0.31	-0.16	-0.52
after	when	0.18	0.03	0.11
named after	when	-0.16	-0.31	0.61
earlier	death	-0.03	-0.40	-0.83
named after that	his	-0.38	0.55	0.60
earlier	gets	-0.18	-0.34	0.13
later	meadows	0.21	-0.41	0.31
later	fam	0.00	-0.08	-0.33
unknown after	she	-0.21	0.25	0.13
later	everywhere	-0.19	-0.16	-0.25
later	easy	-0.01	-0.13	-0.13
before that	room	-0.32	0.16	0.37
earlier	waiting	0.02	-0.59	-0.14
after	made	-0.60	0.17	-0.08
later	things	0.21	0.23	-0.32
later	tells	0.24	-0.48	0.63
later	floor	-0.29	-0.32	0.00
earlier	visit	-0.10	-0.28	-0.84
earlier	health	-0.12	-0.39	-0.65
after that	her	-0.33	0.44	0.74
earlier	made	-0.48	-0.58	-0.21
clinical before	my	-0.85	0.50	-0.19
later	stayed	-0.28	-0.27	0.00
before that	had	0.04	0.13	-0.28
later	bar	-0.17	0.15	0.23
unknown before that	you	0.20	-0.57	-0.53
earlier	sit	-0.36	-0.20	-0.37
unknown before that	so	-0.14	-0.09	0.09
earlier	support	-0.05	-0.24	-0.37
earlier	meet	-0.34	-0.31	0.27
listed first sign	.	-0.13	0.30	0.05
before	man	0.24	-0.01	0.26
before that	big	0.26	-0.12	0.06
after	sat	0.29	0.34	0.28
listed around	relation in sentence	-0.03	-0.11	0.06
earlier	big	0.47	-0.21	-0.24
later	cricket	0.35	-0.42	-0.16
later	check	-0.27	0.33	-0.31
later	felt	0.42	-0.37	0.44
later	tattoo	0.40	-0.20	0.38
titled	listed first	0.19	-0.61	0.17
fact	clinical title + listed first + first name + begins sentence	0.61	-0.16	0.08
titled	clinical title + listed first + first name + begins sentence	0.61	-0.16	0.08
clinical around	animal	-0.01	-0.11	0.06
clinical sign	,	0.11	0.03	0.26
listed first after	on	-0.07	-0.14	0.00
listed first mild	1	0.24	-0.32	0.15
later	having	-0.39	0.48	0.60
later	fight	0.18	-0.05	0.15
fact	first name + ordinary + two words + possessive	0.22	-0.21	-0.25
named	first name + ordinary + two words + possessive	0.22	-0.21	-0.25
before	hes	0.20	-0.04	0.25
after that	already	0.30	-0.30	0.52
later	already	0.28	-0.43	-0.07
fact	listed last + surname	0.62	-0.15	0.07
listed	listed last + surname	0.62	-0.15	0.07
listed mild	1	0.16	-0.19	0.10
later	internet	0.32	-0.18	0.01
later	dialysis	-0.19	0.36	0.31
later	papers	-0.44	0.20	0.24
listed first around	in post	-0.02	-0.03	0.10
earlier	congratulations	0.34	-0.13	0.46
after	saw	0.08	0.26	0.28
fact	clinical title + listed last + surname + begins sentence	-0.22	0.00	0.01
titled	clinical title + listed last + surname + begins sentence	-0.22	0.00	0.01
later	quick	-0.23	-0.51	-0.49
later	starting	-0.08	0.16	-0.61
after that	reception	0.17	0.02	0.28
listed first around	place after it	0.34	-0.21	0.10
listed first around	staff place in sentence	0.29	-0.16	0.10
later	reception	0.13	0.02	0.28
later	sang	0.33	-0.26	0.24
later	third	-0.20	0.32	0.04
later	date	-0.35	-0.18	-0.77
fact	with no	-0.43	-0.01	0.00
described	with no	-0.43	-0.01	0.00
fact	listed full + first name + ordinary + two words + begins sentence	0.28	-0.04	0.04
listed	listed full + first name + ordinary + two words + begins sentence	0.28	-0.04	0.04
later	husbands	-0.04	0.34	0.33
clinical after	is	0.25	0.10	0.43
clinical after that	a	-0.26	-0.04	0.28
clinical around	job after	-0.26	-0.27	0.21
clinical around	job in sentence	-0.02	-0.51	0.33
earlier	dr	0.38	-0.21	-0.20
named after that	her	-0.15	0.16	0.57
later	referral	-0.08	-0.31	0.19
later	between	-0.10	0.02	-0.55
fact	listed first + first name + possessive	0.57	-0.24	0.04
listed	listed first + first name + possessive	0.57	-0.24	0.04
fact	clinical title + listed last + ordinary + surname	0.44	-0.02	0.04
titled	clinical title + listed last + ordinary + surname	0.44	-0.02	0.04
later	tape	-0.06	-0.47	0.02
later	mad	0.17	-0.11	-0.21
fact	courtesy title + ordinary + surname	-0.35	-0.43	-0.27
titled	courtesy title + ordinary + surname	-0.35	-0.43	-0.27
earlier	marsh	0.12	-0.31	0.09
later	bless	-0.12	0.57	0.75
before	cousin	-0.19	0.16	0.13
earlier	cousin	-0.32	0.40	0.31
later	diabetes	-0.18	0.40	0.27
before	hear	0.23	-0.14	0.02
later	stall	0.18	0.37	0.35
clinical before	and	1.01	-0.28	0.94
after that	live	0.31	-0.23	-0.13
later	goat	0.32	-0.09	-0.07
unknown after	my	-0.07	-0.17	0.35
later	mate	-0.14	-0.07	0.66
named in full before that	in	-0.15	0.20	0.31
named in full after	for	-0.18	-0.12	0.84
named in full after that	his	-0.05	0.31	0.58
named in full mild	2	-0.69	0.56	0.63
later	chest	-0.31	0.45	0.44
named in full after	from	-0.45	0.63	0.01
fact	head fella	0.06	-0.11	0.09
described	head fella	0.06	-0.11	0.09
described after	at	-0.09	-0.14	0.09
earlier	walk	0.01	-0.19	0.05
fact	clinical title + listed last	0.73	-0.28	0.27
titled	clinical title + listed last	0.73	-0.28	0.27
clinical mild	2	0.05	-0.26	0.07
earlier	wake	0.15	-0.05	-0.29
later	dry	-0.21	0.21	-0.07
after	cut	-0.09	-0.18	0.12
listed first after that	my	0.14	-0.16	0.05
fact	courtesy title + listed last + surname + begins sentence	0.67	-0.29	0.33
titled	courtesy title + listed last + surname + begins sentence	0.67	-0.29	0.33
courtesy after	on	-0.28	-0.50	-0.45
later	wrote	0.33	-0.40	0.30
later	anywhere	0.02	-0.32	0.02
before	asked	0.35	0.16	0.15
described before that	i	-0.55	-0.13	0.00
unknown before that	have	-0.16	-0.23	-0.53
later	pressure	0.09	-0.53	-0.07
later	weight	0.40	-0.28	0.20
later	discuss	-0.14	-0.11	0.50
earlier	seven	-0.26	-0.07	-0.27
earlier	walked	0.16	-0.52	0.33
earlier	ten	-0.46	0.29	0.13
later	sugar	-0.40	-0.01	0.12
later	dad	0.44	-0.34	0.19
later	brewery	-0.35	0.23	-0.19
after that	week	0.11	-0.28	0.30
unknown after that	week	-0.08	-0.10	0.00
earlier	public	-0.03	-0.22	-0.36
earlier	watching	-0.31	-0.33	-0.32
before	make	-0.22	-0.23	-0.28
before that	please	0.71	-0.06	0.33
before that	goes	-0.39	0.07	0.27
later	comes	0.13	-0.52	-0.43
later	corridor	-0.07	0.20	0.25
named after that	for	-0.23	-0.32	0.20
later	eight	-0.03	-0.41	-0.26
earlier	throw	-0.08	-0.36	-0.03
fact	first name + ordinary + two words	-0.71	0.09	-0.12
named	first name + ordinary + two words	-0.71	0.09	-0.12
named in full after	on	-0.56	0.41	0.19
later	player	0.07	-0.43	-0.20
earlier	myself	-0.11	-0.30	0.30
before	o	-0.34	-0.05	0.18
unknown before	o	-0.12	-0.02	0.02
before that	film	-0.12	-0.03	0.32
earlier	o	0.22	0.01	-0.12
earlier	library	-0.21	-0.25	0.00
earlier	forty	-0.35	-0.14	0.00
before that	morning	-0.02	-0.05	0.15
unknown before that	morning	-0.02	-0.05	0.15
earlier	recorded	-0.21	-0.18	-0.10
before	big	0.23	-0.10	-0.48
named before	big	0.23	-0.06	-0.30
earlier	wee	0.38	-0.35	0.02
unknown after	by	-0.20	-0.34	-0.27
later	cheese	-0.16	0.10	-0.72
around	the job after	0.38	0.19	0.28
later	gives	-0.23	-0.25	0.01
fact	first name + lower case + possessive	-0.35	-0.59	0.00
named	first name + lower case + possessive	-0.35	-0.59	0.00
earlier	turned	0.26	-0.31	0.01
later	photo	-0.19	-0.29	0.04
later	news	-0.26	0.19	0.46
before that	hear	-0.11	-0.23	-0.32
later	many	-0.32	-0.38	0.00
later	times	0.08	0.11	0.34
later	treatment	-0.27	0.09	-0.32
later	seat	-0.06	0.00	-0.14
earlier	service	-0.09	-0.44	-0.45
later	x	-0.37	0.02	0.32
after	de	-0.25	-0.18	-0.33
unknown after	de	-0.25	-0.01	0.17
later	la	-0.55	-0.41	0.10
later	e	-0.31	-0.31	0.38
later	si	-0.51	-0.22	0.62
fact	clinical title + ordinary + lower case	-0.35	-0.09	-0.26
titled	clinical title + ordinary + lower case	-0.35	-0.09	-0.26
before	la	-0.19	-0.08	-0.05
clinical after	in	-0.21	-0.30	0.03
earlier	de	-0.19	-0.33	-0.17
earlier	la	-0.19	-0.25	0.23
fact	first name + two words + lower case	-0.67	-0.26	-0.32
named	first name + two words + lower case	-0.67	-0.26	-0.32
named in full around	job in sentence	0.14	0.23	0.16
earlier	e	-0.41	-0.29	0.00
earlier	arrived	-0.04	-0.21	0.13
earlier	hour	-0.40	0.12	-0.26
later	local	-0.07	-0.20	-0.90
later	station	-0.38	0.26	-0.37
later	yesterday	-0.31	-0.34	0.09
earlier	corner	-0.39	0.35	0.03
earlier	yesterday	-0.22	0.24	-0.40
later	arms	-0.25	-0.63	-0.02
named before that	it	-0.56	-0.31	-0.31
later	glass	0.22	-0.11	0.00
after that	said	-0.48	-0.53	0.00
earlier	surname	-0.44	0.31	1.22
later	goodbye	-0.05	-0.11	-0.37
named before	from	-0.39	-0.40	-0.14
before	now	-0.48	0.21	-0.07
before that	doing	-0.22	-0.19	-0.44
earlier	window	-0.52	-0.12	-0.45
earlier	whats	-0.52	0.34	-0.24
earlier	doing	-0.35	-0.32	-0.36
before that	brother	-0.19	-0.34	0.13
unknown before that	brother	-0.19	-0.34	0.13
later	radio	0.27	-0.29	-0.80
after	came	0.34	-0.30	0.07
unknown after	told	0.25	-0.14	0.11
before	need	-0.25	-0.09	0.06
named in full after	i	-0.14	-0.32	0.68
later	best	0.34	-0.70	0.13
later	lines	-0.18	-0.16	-0.33
later	dads	0.46	-0.40	0.27
later	visits	-0.13	-0.31	0.17
earlier	paid	-0.29	-0.21	0.03
later	list	-0.52	0.28	-0.31
later	started	-0.11	-0.26	0.20
later	new	-0.01	-0.59	-0.08
after that	girl	-0.11	-0.24	0.02
earlier	keeps	-0.37	-0.27	-0.25
earlier	dates	-0.15	-0.26	-0.33
before	poor	-0.23	-0.12	0.38
after that	more	-0.10	-0.49	-0.12
after	up	-0.29	-0.01	0.04
named after	up	-0.26	-0.20	0.06
before	mines	-0.19	-0.32	0.00
later	bingo	-0.45	0.29	0.45
before that	our	-0.57	0.34	-0.12
unknown before that	our	-0.01	-0.19	0.14
earlier	share	0.26	-0.35	0.11
later	tired	-0.01	-0.21	-0.26
unknown in full before that	#	-0.26	-0.68	-0.02
unknown in full after	for	-0.30	-0.52	-0.82
unknown in full around	job after	-0.13	-0.32	-0.35
unknown in full around	job in sentence	-0.36	-0.47	-0.28
earlier	between	-0.28	-0.24	0.35
later	sleeve	-0.22	0.37	-0.17
before that	said	-0.36	-0.19	0.34
earlier	birthday	-0.49	-0.33	0.47
later	sit	0.24	0.27	0.21
earlier	believe	-0.23	-0.18	-0.63
before that	went	-0.08	-0.29	-0.27
later	ah	-0.19	-0.02	-0.21
after that	come	-0.07	-0.38	-0.61
unknown after that	come	-0.07	-0.17	-0.30
later	biscuits	0.19	-0.32	0.00
after that	work	-0.47	0.05	0.31
earlier	teams	-0.12	-0.13	-0.26
clinical after	|	0.21	-0.37	0.56
clinical around	ends sentence	0.21	-0.37	0.56
clinical around	asks	0.06	-0.58	0.36
later	appears	-0.03	-0.18	-0.27
later	somewhere	-0.14	-0.32	-0.32
named in full after	this	-0.28	-0.17	0.05
later	means	-0.08	-0.30	-0.37
later	wedding	-0.15	-0.36	0.54
later	song	-0.15	0.00	0.47
after that	mail	-0.10	0.25	0.12
named after that	mail	-0.10	0.25	0.12
earlier	try	-0.16	0.19	0.24
later	mail	-0.29	0.02	-0.25
named after	at	-0.05	0.29	0.63
earlier	eight	-0.30	-0.41	0.00
named in full after	<name>	-0.24	-0.21	0.85
named in full before that	<name>	-0.11	-0.39	-0.12
named in full after that	<name>	0.00	-0.24	-0.12
before that	do	-0.44	0.42	-0.36
named in full before that	do	-0.07	-0.24	-0.29
named in full health	2	-0.60	0.58	0.38
later	remember	-0.11	0.22	0.48
listed after	#	0.60	-0.05	0.17
later	right	0.46	0.02	0.21
listed	place	-0.25	-0.40	0.27
fact	listed last + ordinary + surname	0.14	-0.04	0.25
listed	listed last + ordinary + surname	0.14	-0.04	0.25
listed before	#	0.67	-0.03	0.19
courtesy before that	my	-0.42	-0.02	0.21
after	need	-0.12	-0.25	-0.29
courtesy around	relation before	-0.36	0.35	0.23
courtesy around	my relation before	-0.24	0.03	0.17
courtesy around	asks	0.23	-0.17	-0.19
later	heart	-0.45	0.61	0.37
fact	head woman	-0.28	-0.11	0.06
described	head woman	-0.28	-0.11	0.06
before that	desk	0.05	0.11	0.18
earlier	bob	-0.19	0.31	0.43
unknown after that	well	-0.19	-0.25	0.23
fact	first name + surname + two words + begins sentence	-0.16	-0.16	0.23
named	first name + surname + two words + begins sentence	-0.16	-0.16	0.23
after	two	-0.59	-0.02	-0.35
named in full after	#	-0.95	-0.09	0.35
earlier	someone	-0.52	-0.08	-0.31
later	flats	-0.29	0.50	0.33
unknown after that	by	-0.11	-0.28	-0.35
later	lane	-0.02	-0.27	0.00
later	bother	-0.40	-0.23	0.00
listed	place suffix	-0.56	0.00	0.00
listed after	and	-0.26	-0.05	0.02
listed sign	,	0.46	-0.18	0.06
earlier	lane	-0.32	0.30	-0.24
named in full before	is	-0.49	0.16	0.96
named in full after that	was	0.28	-0.24	0.20
later	try	-0.16	0.09	-0.27
named	three words	-0.33	-0.26	-0.65
before	time	-0.19	-0.30	-0.36
earlier	hi	-0.46	-0.15	0.17
later	raffle	-0.32	-0.29	0.00
before that	somebody	-0.07	0.09	0.31
described after	me	-0.40	-0.06	0.00
before	after	-0.17	-0.18	0.30
named in full after	you	-0.33	-0.25	0.10
after that	seen	0.28	-0.28	-0.50
listed after	|	0.15	-0.04	0.13
listed after that	|	0.00	-0.04	0.19
listed around	ends sentence	0.15	-0.04	0.13
after	high	-0.03	-0.41	-0.07
later	high	-0.10	0.00	-0.61
fact	clinical title + begins sentence	0.77	-0.19	-0.20
titled	clinical title + begins sentence	0.77	-0.19	-0.20
later	frozen	0.36	-0.08	0.39
later	legend	0.34	-0.24	-0.18
named before	tell	0.11	0.20	0.39
named in full before that	to	0.25	0.01	0.50
named in full around	health nearby	0.36	0.35	0.39
earlier	write	0.42	-0.64	-0.04
named	foreign ending	0.15	0.11	0.25
later	counter	0.18	0.08	0.45
later	helping	0.21	-0.13	-0.37
listed first around	health nearby	-0.07	0.28	0.04
later	lets	0.07	-0.13	-0.14
unknown after that	there	-0.32	-0.04	0.39
later	female	-0.32	-0.12	-0.14
earlier	female	-0.36	-0.05	0.27
listed first after	the	0.50	-0.13	0.01
listed first around	job after	0.13	-0.08	0.00
listed first around	the job after	0.13	-0.08	0.00
listed first around	job in sentence	-0.21	-0.08	0.00
role before	<name>	0.54	-0.11	0.12
named in full after that	of	-0.02	0.19	-0.39
later	mill	-0.19	0.17	0.17
unknown before	off	0.19	-0.39	0.16
after that	home	-0.10	0.22	0.05
after	terrace	-0.02	0.21	0.21
unknown after	terrace	-0.02	0.21	0.21
after that	green	-0.02	0.25	-0.04
later	terrace	-0.08	0.21	0.42
before	lane	-0.06	-0.24	-0.37
unknown before	lane	-0.06	-0.22	-0.37
later	term	-0.32	0.10	-0.24
later	sell	-0.21	-0.08	0.49
later	yard	0.48	0.02	0.48
named in full before	at	-0.24	-0.39	-0.42
named in full before	for	-0.25	0.29	-0.19
later	close	-0.47	0.34	-0.16
later	safe	-0.16	0.18	0.30
before that	chapel	-0.10	0.18	-0.27
earlier	anywhere	-0.36	0.39	0.27
earlier	chapel	-0.20	0.38	-0.14
before	his	-0.22	0.05	-0.76
unknown before	his	-0.13	0.07	-0.57
unknown before that	with	-0.51	0.48	0.15
after that	know	0.18	0.28	0.07
later	manage	-0.34	0.28	0.26
earlier	without	-0.50	-0.45	0.34
earlier	cross	0.22	-0.10	-0.15
earlier	word	0.00	-0.31	-0.12
later	area	-0.15	-0.12	-0.66
earlier	must	-0.31	-0.24	-0.71
later	fast	-0.21	0.14	-0.04
named after	says	-0.70	-0.49	0.32
after that	round	0.42	0.06	0.14
later	starts	-0.17	0.41	0.12
later	luck	0.08	0.22	0.13
before	against	0.30	-0.10	0.03
earlier	claim	0.08	0.20	0.34
earlier	form	0.18	-0.53	-0.34
named in full before that	my	-0.27	0.25	-0.21
named in full after	had	-0.42	0.47	0.04
named in full around	my relation before	-0.13	0.30	0.22
later	cell	-0.36	0.29	-0.16
named after that	#	-0.61	-0.23	-0.44
fact	first name + lower case + begins sentence	-0.53	0.31	0.23
named	first name + lower case + begins sentence	-0.53	0.31	0.23
after that	example	-0.24	-0.49	-0.87
named after that	example	-0.24	-0.42	-0.70
later	org	-0.08	-0.49	-0.72
earlier	review	-0.05	-0.05	0.42
named after	<name>	-0.33	-0.14	0.64
named before	<name>	-0.28	-0.34	0.70
before	two	-0.42	0.12	-0.33
earlier	registered	-0.23	0.31	0.39
named after that	back	-0.17	0.15	0.08
later	beech	0.11	0.33	0.45
later	grange	-0.23	0.22	0.17
earlier	grange	-0.02	-0.17	-0.61
before that	eating	-0.11	-0.30	-0.39
unknown before that	eating	-0.11	-0.30	-0.39
earlier	sat	-0.02	-0.31	0.03
earlier	eating	-0.11	-0.30	-0.39
named before that	was	-0.49	0.11	0.22
earlier	carrying	-0.13	0.09	-0.34
later	rd	-0.42	0.45	0.11
fact	shouting	-0.21	-0.01	0.06
named	shouting	-0.21	-0.01	0.06
named after	who	0.38	0.18	0.42
after that	best	0.38	-0.19	0.05
later	looks	0.13	-0.43	-0.39
after	face	0.46	-0.04	0.09
after that	when	0.28	0.29	0.29
unknown after that	when	0.36	-0.03	0.44
after that	next	-0.29	0.19	0.36
after that	some	0.26	-0.26	-0.22
after	went	-0.28	0.47	0.08
later	second	-0.13	0.09	-0.19
clinical around	health nearby	-0.11	-0.19	0.02
later	hurt	-0.41	-0.36	-0.36
later	failed	-0.16	-0.38	0.26
courtesy after	from	-0.32	0.30	0.44
named before	me	-0.20	-0.24	0.00
after	oh	-0.12	0.25	-0.37
later	seven	-0.15	0.16	-0.01
later	double	0.25	0.16	-0.07
later	rings	0.34	-0.24	-0.33
later	shift	0.22	-0.19	0.07
after	just	-0.14	0.20	0.30
unknown after	just	-0.13	-0.34	0.13
unknown in full before	#	-0.66	0.30	0.08
unknown in full after	#	-0.48	-0.32	-1.00
earlier	through	-0.06	-0.15	0.17
earlier	door	0.24	0.09	0.13
named before that	is	0.58	0.09	0.69
later	job	0.04	-0.53	-0.19
earlier	won	-0.21	-0.10	-0.43
earlier	drop	-0.10	-0.11	0.07
after that	stretton	0.48	-0.49	0.38
before that	just	-0.02	-0.30	-0.60
named in full sign	?	-0.17	0.13	0.06
earlier	sisters	-0.05	-0.21	0.01
after that	did	0.44	-0.13	0.31
fact	courtesy title + two words	-0.08	0.07	-0.29
titled	courtesy title + two words	-0.08	0.07	-0.29
earlier	reading	-0.19	-0.38	0.09
unknown before	had	-0.15	-0.13	-0.45
later	talking	0.02	-0.49	-0.09
earlier	ours	-0.35	-0.44	0.00
earlier	storm	-0.20	-0.21	-0.26
later	warm	0.41	-0.23	-0.13
later	toast	0.11	0.35	0.22
later	ear	0.35	-0.35	0.06
listed first before	be	0.22	-0.04	0.04
after	thank	0.69	-0.22	0.62
later	thank	-0.15	0.32	1.19
before	nan	-0.20	0.12	0.09
named before	nan	-0.19	0.04	0.09
after that	first	-0.04	-0.31	0.17
later	may	0.80	-0.33	-0.13
later	theirs	0.01	-0.14	0.00
earlier	side	-0.22	-0.16	0.01
later	visit	-0.42	0.45	0.53
later	dot	-0.20	-0.57	-0.85
named in full before	<name>	-0.06	-0.12	0.34
named in full after that	at	-0.30	0.13	0.31
later	train	-0.11	-0.33	0.09
later	cope	0.24	-0.18	0.02
later	delay	-0.11	-0.05	-0.32
before	law	-0.41	0.56	0.53
named after that	does	0.40	-0.15	0.40
later	social	0.40	-0.37	0.21
fact	listed full + first name + surname + two words	0.50	-0.04	0.02
listed	listed full + first name + surname + two words	0.50	-0.04	0.02
earlier	lovely	-0.12	-0.57	0.07
later	hatch	0.25	-0.49	0.18
before	will	0.22	-0.22	-0.38
later	flag	-0.20	-0.20	-0.14
fact	listed first + misspelt	0.12	-0.30	0.11
listed	listed first + misspelt	0.12	-0.30	0.11
fact	listed last + surname + begins sentence	-0.10	0.00	0.00
listed	listed last + surname + begins sentence	-0.10	0.00	0.00
listed sign	.	0.50	-0.01	0.00
fact	surname + possessive + begins sentence	-0.11	0.15	0.15
unknown	surname + possessive + begins sentence	-0.11	0.15	0.15
after	uk	-0.20	-0.44	-0.51
unknown after	uk	-0.09	-0.35	-0.41
unknown after that	do	-0.34	0.12	-0.17
later	sheet	-0.08	0.16	0.22
later	collect	-0.13	0.19	0.11
before that	new	0.02	-0.08	0.21
unknown before that	new	-0.14	-0.01	-0.10
earlier	new	0.16	-1.01	-0.11
later	yrs	-0.06	0.48	0.16
later	plaster	-0.18	0.16	0.28
later	soul	0.00	0.00	0.59
earlier	killed	0.00	0.09	-0.76
fact	first name + ordinary + surname + two words + begins sentence	-0.59	0.33	0.80
named	first name + ordinary + surname + two words + begins sentence	-0.59	0.33	0.80
after that	years	-0.18	-0.46	-0.31
unknown after that	years	-0.12	-0.40	-0.35
later	state	0.27	-0.37	-0.46
before that	coming	-0.12	-0.16	-0.25
unknown before that	coming	-0.12	-0.15	-0.16
after	last	0.06	-0.37	0.03
unknown after	last	-0.21	-0.22	-0.47
earlier	coming	0.04	-0.28	0.06
later	brown	0.26	-0.46	0.30
before	van	-0.10	-0.10	0.52
unknown before	van	-0.10	-0.10	0.52
before that	day	-0.28	0.10	-0.07
unknown before that	day	-0.01	-0.22	-0.56
named after that	a	-0.17	-0.01	0.77
later	boy	-0.01	0.26	0.10
earlier	boy	-0.12	0.09	-0.45
fact	job before	-0.28	0.00	0.00
described	job before	-0.28	0.00	0.00
later	use	-0.04	0.18	0.05
named in full after	in	-0.55	-0.12	0.00
later	hat	-0.53	-0.47	-0.07
later	swan	-0.22	0.06	0.18
sign	_	-0.03	-0.38	0.86
named sign	_	-0.03	-0.07	0.62
after	did	-0.34	0.07	0.60
named after	did	-0.63	-0.25	0.05
later	scary	-0.23	-0.13	0.25
named in full before	that	0.28	-0.40	-0.11
named in full after	came	0.43	-0.49	-0.20
named in full after that	to	0.25	-0.23	0.49
earlier	known	0.22	-0.21	-0.32
later	funeral	0.11	-0.39	-0.20
later	rain	-0.01	-0.20	0.10
before that	came	-0.30	0.46	0.39
earlier	came	0.00	0.49	0.39
clinical after	was	0.14	-0.10	0.43
fact	clinical title + surname + begins sentence	0.00	-0.42	0.12
titled	clinical title + surname + begins sentence	0.00	-0.42	0.12
clinical after	told	-0.22	-0.26	0.01
later	thirty	-0.15	0.34	0.13
named after that	has	-0.28	0.27	-0.06
named after that	out	-0.40	0.01	0.38
later	flat	-0.70	-0.35	0.47
later	tongue	-0.45	0.40	0.48
earlier	blue	-0.33	0.42	0.42
later	oxygen	-0.44	0.61	0.27
before	surname	-0.35	0.35	1.22
unknown before	surname	-0.16	0.35	1.04
earlier	sick	-0.27	-0.57	-0.55
fact	first name + surname + two words + lower case + begins sentence	0.31	-0.21	0.47
named	first name + surname + two words + lower case + begins sentence	0.31	-0.21	0.47
named in full after that	is	0.28	-0.05	0.35
named in full around	relation after	0.29	-0.13	0.23
later	wally	0.42	-0.35	0.02
after	look	0.28	-0.23	0.38
later	lying	0.31	0.00	0.01
courtesy around	health nearby	-0.46	0.27	0.31
later	row	-0.45	0.45	0.27
earlier	miss	-0.22	0.35	0.17
earlier	ivy	-0.02	0.32	0.02
earlier	doc	0.06	-0.30	0.33
later	awake	-0.09	-0.29	-0.03
later	happen	-0.10	-0.09	0.35
unknown after	did	-0.23	0.08	0.55
after that	mine	0.19	-0.19	0.01
unknown after that	mine	-0.16	-0.17	0.00
fact	first name + ordinary + begins sentence	0.15	0.16	-0.16
named	first name + ordinary + begins sentence	0.15	0.16	-0.16
after that	sick	-0.33	0.04	0.06
later	flower	-0.41	-0.20	-0.08
later	bed	-0.35	-0.16	-0.37
later	note	0.14	-0.29	-0.33
fact	listed last + misspelt + begins sentence	0.27	-0.07	0.01
listed	listed last + misspelt + begins sentence	0.27	-0.07	0.01
later	breathing	0.39	-0.10	-0.16
later	ambulance	-0.09	0.05	0.20
before	birthday	-0.19	-0.24	0.29
named in full before	birthday	-0.19	-0.24	0.00
named in full before that	happy	-0.19	-0.24	0.00
unknown in full before	of	-0.24	0.44	0.33
unknown in full around	asks	-0.62	0.50	-0.03
earlier	thanks	0.26	0.15	0.64
later	whats	-0.35	0.46	0.15
after that	says	0.12	-0.58	-0.67
earlier	rise	-0.14	-0.27	-0.02
earlier	sleeping	-0.02	-0.18	-0.37
earlier	afternoon	-0.02	-0.04	0.29
earlier	forgot	-0.02	-0.30	0.58
earlier	pin	-0.02	-0.04	-0.29
after	read	0.19	-0.08	0.49
later	card	-0.30	-0.06	-0.20
before that	be	-0.40	-0.21	0.22
fact	courtesy title + ordinary + two words	-0.46	0.34	0.36
titled	courtesy title + ordinary + two words	-0.46	0.34	0.36
named in full before	of	-0.19	0.01	0.06
named in full before	little	-0.31	0.47	0.24
named in full before that	for	-0.09	0.39	0.46
earlier	taken	-0.12	0.19	-0.18
unknown before	as	-0.24	-0.12	0.06
earlier	carol	-0.25	-0.12	0.05
later	magic	0.56	-0.42	0.38
before	uncle	-0.12	0.03	0.25
before that	after	-0.10	0.16	-0.33
earlier	uncle	-0.39	0.15	0.39
fact	courtesy title + begins sentence	-0.15	0.30	0.08
titled	courtesy title + begins sentence	-0.15	0.30	0.08
later	stone	-0.32	0.19	0.06
after that	last	-0.27	0.35	0.38
later	crew	0.00	0.35	0.12
earlier	comes	-0.02	-0.12	0.11
later	bell	-0.22	-0.44	-0.20
later	tank	0.26	0.15	-0.30
later	rushed	-0.28	0.41	0.09
before	bring	-0.22	0.17	-0.16
unknown before that	down	-0.05	-0.21	0.18
earlier	cat	-0.21	0.00	0.47
earlier	things	0.00	-0.13	0.45
earlier	home	0.01	-0.66	-0.61
later	office	0.36	-0.34	0.29
later	m	-0.31	-0.76	0.03
later	questions	-0.36	-0.08	0.29
later	queen	0.20	-0.07	-0.39
before that	lost	-0.17	0.40	0.42
later	lungs	-0.33	0.44	0.41
before	am	-0.03	-0.37	-0.37
named in full before that	i	-0.02	-0.16	0.52
after that	may	0.66	-0.35	0.35
before	friend	-0.34	0.17	0.36
later	queens	-0.30	0.44	0.34
unknown before	after	-0.09	-0.11	0.14
named in full after	would	-0.47	0.10	0.33
after	before	-0.27	0.32	-0.19
unknown after	before	-0.23	0.33	0.11
fact	listed first + first name + ordinary	0.24	-0.30	0.20
listed	listed first + first name + ordinary	0.24	-0.30	0.20
listed first after	from	-0.18	-0.12	0.02
later	plan	0.34	-0.08	0.41
earlier	cancel	-0.35	-0.25	0.00
earlier	lines	-0.33	-0.15	0.13
fact	courtesy title + first name + surname + two words	-0.30	-0.02	0.03
titled	courtesy title + first name + surname + two words	-0.30	-0.02	0.03
before	aunt	-0.13	-0.10	0.08
earlier	aunt	-0.19	0.09	0.00
later	fell	-0.20	0.00	0.26
later	step	0.02	0.35	0.33
later	wrist	0.14	0.30	0.28
later	lies	-0.37	0.32	0.37
before that	if	0.34	0.06	-0.06
earlier	laws	0.29	-0.14	0.28
earlier	okay	-0.20	-0.03	0.21
earlier	missed	-0.16	-0.47	0.12
after that	came	-0.07	0.30	0.09
later	turns	0.28	-0.34	0.02
unknown in full after	has	-0.26	-0.36	0.07
unknown after	about	-0.10	-0.20	0.17
later	laughing	0.05	0.34	0.45
after	through	-0.38	0.02	0.35
earlier	mill	-0.15	-0.25	-0.11
earlier	huge	-0.15	-0.46	-0.52
before that	answers	-0.31	-0.25	-0.26
earlier	answers	-0.31	-0.25	-0.30
later	cream	-0.28	0.11	-0.01
later	pink	-0.20	-0.44	-0.18
unknown after	say	0.36	0.00	-0.07
fact	first name + two words + tag	0.00	0.30	0.11
named	first name + two words + tag	0.00	0.30	0.11
before that	u	0.00	0.15	-0.02
after that	as	-0.36	-0.51	0.15
later	away	-0.43	0.15	0.30
later	lie	-0.29	-0.30	-0.38
later	ones	0.40	0.04	0.05
later	question	-0.21	-0.06	0.25
later	mark	-0.33	-0.49	0.01
before	down	-0.32	-0.37	-0.09
after	isnt	0.14	0.27	0.54
described before that	to	-0.35	-0.06	0.00
before	because	-0.21	-0.19	-0.08
later	tip	-0.21	-0.14	-0.57
fact	listed full + first name + surname + two words + begins sentence	0.50	-0.06	0.00
listed	listed full + first name + surname + two words + begins sentence	0.50	-0.06	0.00
listed around	job in sentence	-0.25	-0.04	0.00
later	building	-0.27	-0.22	-0.49
later	spread	-0.04	0.00	-0.23
before that	can	0.00	-0.17	-0.30
unknown before that	can	-0.16	-0.06	-0.38
unknown in full after	to	-0.29	-0.44	0.03
unknown in full after that	you	-0.42	0.12	0.03
later	info	-0.29	-0.29	-0.60
after	still	0.36	-0.65	-0.02
after	your	-0.34	0.32	-0.28
later	bottom	-0.18	0.11	0.46
fact	two words + tag + begins sentence	-0.22	0.29	0.29
unknown	two words + tag + begins sentence	-0.22	0.29	0.29
unknown in full health	1	-0.64	0.51	0.47
unknown after	can	-0.27	-0.38	-1.18
later	ray	-0.03	-0.01	0.69
earlier	x	-0.10	-0.25	-0.35
earlier	ray	-0.10	-0.05	0.09
later	c	0.10	-0.40	0.42
clinical after that	you	1.02	-0.15	0.26
later	entire	-0.10	-0.25	-0.32
earlier	war	0.00	-0.01	-0.61
unknown before that	he	-0.19	-0.29	-0.51
unknown after	only	-0.12	0.29	0.32
after that	this	-0.36	-0.44	-0.20
unknown after that	this	-0.20	-0.19	0.00
earlier	father	0.17	-0.40	0.31
named around	job before	0.73	-0.41	0.66
earlier	right	0.02	-0.42	-0.03
earlier	message	0.18	-0.30	-0.22
later	flood	0.24	-0.29	0.06
earlier	bag	-0.29	-0.19	-0.19
earlier	tablets	-0.34	-0.37	0.04
earlier	train	-0.16	-0.32	-0.28
before	happy	-0.09	-0.14	-0.42
after that	everyone	-0.09	-0.02	-0.42
unknown after that	everyone	-0.09	-0.02	-0.42
after that	today	0.14	-0.13	0.03
before	but	-0.08	-0.13	0.25
unknown before	but	-0.08	-0.01	0.34
later	mix	-0.26	0.00	0.36
before	mum	-0.03	0.26	-0.21
later	shoot	0.00	-0.24	0.17
later	forget	-0.18	0.42	0.39
earlier	ward	-0.28	-0.33	-0.16
later	myself	-0.27	-0.01	-0.64
named before	you	0.28	-0.03	0.78
earlier	hit	0.29	-0.11	-0.06
later	pick	0.26	-0.03	-0.56
before	sorry	0.01	-0.16	-0.44
later	might	0.20	-0.28	-0.57
before that	come	-0.53	-0.31	0.03
earlier	truly	-0.12	-0.17	-0.41
later	changed	-0.05	-0.41	-0.38
later	dates	0.25	-0.22	-0.14
after	an	-0.07	-0.09	0.37
unknown after	an	-0.07	-0.09	0.33
before	your	-0.01	-0.59	-0.31
unknown before	your	-0.16	-0.10	-0.57
unknown after	do	-0.17	-0.06	-0.15
after that	if	-0.18	-0.26	0.37
unknown after that	if	-0.18	-0.26	0.09
earlier	bombs	-0.04	-0.08	-0.33
later	k	0.12	0.24	0.27
earlier	t	-0.09	-0.60	-0.01
after that	into	-0.30	0.39	-0.14
later	mouth	-0.18	-0.42	-0.63
before that	where	0.23	-0.16	0.08
later	drinks	0.23	-0.05	-0.47
later	stay	-0.27	-0.24	0.55
after	should	0.28	-0.21	-0.42
around	owns relation	0.14	-0.31	0.13
later	hip	0.35	0.64	0.34
listed after	is	-0.17	0.00	0.01
earlier	line	-0.19	-0.14	0.15
after that	much	-0.18	-0.01	0.38
unknown after	left	-0.02	-0.23	0.10
named in full after	who	-0.37	0.20	0.50
unknown before that	over	-0.12	-0.15	-0.58
before that	born	-0.06	-0.50	-0.37
earlier	use	0.29	-0.34	-0.15
named before that	i	-0.50	0.14	0.68
earlier	everything	0.13	-0.38	0.34
later	fuck	-0.14	-0.18	-0.21
later	trust	-0.05	-0.09	-0.33
later	dr	-0.48	-0.34	0.24
earlier	sugar	-0.18	-0.41	0.03
later	words	0.17	0.02	0.34
later	admitted	-0.01	-0.25	0.23
named after	for	-0.53	-0.09	0.34
after that	em	0.24	0.03	0.09
unknown before that	year	-0.10	-0.33	0.11
earlier	clean	-0.34	-0.46	-0.01
named after that	now	-0.44	-0.29	0.00
named around	place before it	0.40	-0.35	0.40
before that	this	-0.36	-0.45	-0.55
named before that	this	-0.11	-0.09	0.27
titled	listed full	0.43	-0.27	0.04
clinical after that	in	0.15	-0.08	0.06
later	decided	0.12	-0.04	-0.08
later	prove	0.28	-0.05	0.31
later	bank	0.45	0.29	0.46
unknown before	does	0.43	-0.37	0.40
unknown before that	who	0.46	-0.29	0.04
earlier	hearing	0.52	-0.52	0.40
after	bank	0.28	0.18	0.45
earlier	mind	-0.15	-0.20	0.27
earlier	run	-0.26	-0.24	-0.39
earlier	nice	-0.50	-0.25	-0.02
later	weir	-0.41	-0.12	0.47
before	last	-0.15	-0.36	-0.48
unknown before	last	-0.15	-0.36	-0.29
before	i	-0.01	-0.23	-0.18
unknown before	i	-0.01	-0.09	-0.19
after that	night	-0.29	-0.21	-0.24
unknown after that	night	-0.29	-0.21	-0.24
earlier	watched	-0.08	-0.13	-0.10
later	complaints	-0.06	-0.13	-0.54
earlier	deal	-0.05	-0.25	-0.14
earlier	brought	-0.05	-0.21	-0.53
later	great	0.68	-0.57	-0.22
later	deal	0.06	-0.15	0.16
unknown after that	him	-0.10	-0.01	0.00
later	shirt	-0.01	-0.05	0.12
later	looking	-0.35	-0.21	-0.03
earlier	meadows	-0.25	-0.15	0.00
earlier	looking	-0.21	0.07	-0.20
fact	day before	-0.18	-0.11	0.00
described	day before	-0.18	-0.11	0.00
later	herself	-0.14	-0.38	-0.34
unknown after	without	-0.45	-0.17	0.31
unknown after that	ever	-0.09	-0.02	-0.35
earlier	working	-0.09	-0.32	-0.06
earlier	lots	-0.09	-0.10	-0.60
later	repeat	-0.14	-0.01	0.24
later	earlier	-0.04	-0.01	-0.30
earlier	example	-0.33	-0.17	-0.29
later	windows	-0.29	0.46	0.21
after that	sunday	-0.13	-0.11	-0.33
later	win	-0.09	-0.43	-0.14
after	really	-0.18	-0.12	0.34
unknown after	really	-0.18	-0.12	0.00
after	day	-0.11	-0.13	-0.62
unknown after	day	-0.11	-0.02	-0.35
later	human	-0.15	-0.16	0.69
before that	other	-0.13	-0.03	-0.22
earlier	everybody	-0.19	-0.11	-0.39
named after	he	-0.15	0.32	0.05
after that	shut	-0.34	-0.02	0.00
before	w	-0.20	-0.37	-0.23
unknown before	w	-0.20	-0.28	0.00
earlier	ja	-0.08	-0.38	-0.60
before that	part	-0.03	-0.01	-0.51
later	practice	-0.18	-0.11	0.00
later	manager	-0.11	-0.25	-0.23
later	terms	0.18	-0.03	0.15
role after that	me	0.41	-0.03	0.09
before that	but	-0.35	-0.24	-0.42
later	winter	-0.12	-0.07	0.00
unknown after that	see	-0.08	-0.21	0.01
unknown after that	her	-0.17	-0.18	0.44
later	pen	-0.08	-0.22	0.10
later	cash	0.20	0.04	0.20
after	behind	0.18	-0.21	-0.07
named after	a	-0.06	0.20	-0.13
earlier	glass	-0.14	0.15	0.28
earlier	changes	-0.04	-0.13	-0.36
unknown after	has	0.16	-0.05	-0.06
before	until	-0.51	-0.33	-0.45
earlier	help	-0.33	-0.47	-0.81
earlier	until	-0.51	-0.39	-0.31
after that	think	-0.06	-0.13	-0.46
named after that	may	0.19	-0.11	0.15
unknown after	wants	-0.01	-0.01	0.15
unknown after that	an	-0.14	-0.14	0.13
described before	that	-0.41	0.00	0.00
earlier	reminder	0.02	-0.25	-0.13
later	caught	0.23	0.23	-0.19
after	because	-0.26	-0.04	0.30
unknown after	because	-0.13	-0.03	0.30
unknown after that	he	-0.26	-0.17	0.18
earlier	place	-0.28	-0.26	-0.56
later	girlfriend	-0.11	0.00	-0.16
unknown after that	now	-0.07	-0.36	0.00
named before that	called	-0.29	-0.17	-0.11
earlier	eyes	-0.23	-0.49	-0.48
earlier	map	-0.27	-0.33	-0.50
later	smell	-0.27	-0.15	-0.32
named in full before	#	-0.15	-0.07	-0.33
earlier	jean	-0.07	0.21	0.32
later	childrens	0.04	-0.14	-0.02
unknown in full before	to	-0.26	-0.50	-0.18
unknown in full after	and	-0.37	-0.57	-0.35
later	turned	-0.25	0.44	-0.19
fact	clinical title + surname	0.35	-0.65	0.19
titled	clinical title + surname	0.35	-0.65	0.19
named before	was	-0.06	-0.17	0.45
earlier	box	-0.06	0.16	-0.38
earlier	bin	-0.21	-0.13	-0.02
after	gives	-0.12	-0.02	0.47
unknown after that	em	-0.40	-0.24	-0.32
later	proven	-0.25	-0.28	0.27
later	head	0.03	0.35	-0.17
unknown in full before	the	-0.24	-0.86	-0.70
unknown in full before that	in	-0.21	-0.02	-0.50
after	till	-0.12	-0.42	-0.21
clinical after that	on	0.04	-0.27	0.01
later	blue	-0.29	0.41	0.12
named after	so	-0.21	-0.15	-0.02
before that	time	-0.06	-0.11	-0.01
before that	girl	-0.35	-0.15	0.01
after	goes	-0.12	-0.02	0.17
after that	really	-0.11	-0.16	0.16
earlier	girl	-0.06	-0.58	0.06
earlier	beer	-0.16	0.00	-0.11
later	orange	-0.28	-0.33	-0.25
later	y	-0.28	-0.28	0.21
before	y	-0.22	-0.26	0.24
earlier	y	-0.32	-0.27	0.45
later	apology	-0.27	-0.14	-0.06
before that	lad	-0.33	-0.22	0.00
unknown before that	lad	-0.12	-0.22	0.00
after	where	-0.28	-0.15	-0.09
unknown after	where	-0.02	-0.06	0.18
named in full after	at	0.24	-0.26	-0.19
later	course	0.29	-0.51	0.16
unknown in full after that	a	-0.15	-0.48	-0.46
unknown in full around	health nearby	-0.10	-0.26	0.30
after that	o	-0.09	-0.19	-0.15
unknown after that	o	-0.09	-0.11	0.11
unknown before	over	-0.17	-0.27	-0.36
earlier	job	-0.14	-0.29	-0.70
after	signed	0.15	-0.10	0.07
after	were	-0.16	-0.21	0.30
earlier	route	-0.15	-0.04	0.32
later	diagnosis	-0.11	0.35	0.20
later	anybody	-0.30	-0.11	0.00
later	living	-0.05	0.17	-0.16
later	perfectly	-0.26	-0.08	-0.02
later	asleep	-0.14	-0.15	0.00
later	arrived	-0.01	-0.31	0.00
after that	year	-0.27	0.13	-0.07
later	pharmacist	0.33	-0.29	0.18
after that	double	-0.07	0.28	-0.35
earlier	pharmacist	-0.08	0.02	0.14
earlier	thank	-0.29	-0.26	0.34
after	doing	0.28	-0.18	0.07
later	stuff	0.11	-0.38	-0.52
later	sign	-0.38	-0.34	0.35
fact	clinical title + first name	0.23	-0.38	0.18
titled	clinical title + first name	0.23	-0.38	0.18
fact	clinical title + first name + begins sentence	0.13	-0.23	0.20
titled	clinical title + first name + begins sentence	0.13	-0.23	0.20
later	earth	0.26	-0.16	-0.17
earlier	warning	0.12	-0.02	0.16
unknown after that	next	-0.15	-0.13	-0.26
earlier	oil	-0.11	-0.22	-0.11
earlier	stories	0.27	0.00	0.40
earlier	code	-0.26	-0.47	-0.34
earlier	takes	-0.19	0.29	0.06
later	showing	-0.12	-0.11	-0.47
later	laugh	0.25	-0.07	0.39
later	ka	-0.05	-0.39	0.30
before that	his	-0.23	-0.25	0.17
earlier	listening	0.18	-0.24	-0.01
after	di	-0.21	-0.07	-0.08
later	pa	-0.40	-0.25	0.04
later	edition	-0.22	-0.57	-0.51
later	cry	-0.07	-0.01	0.33
later	cool	-0.51	-0.13	0.26
clinical after	and	0.65	-0.36	0.22
unknown before	be	-0.33	-0.15	-0.02
earlier	di	-0.44	-0.50	0.10
after	right	-0.20	-0.25	-0.50
clinical after	#	0.54	-0.01	0.75
earlier	advice	0.20	-0.19	-0.46
later	minute	0.31	0.22	0.29
earlier	chance	-0.01	-0.26	0.03
before that	exactly	-0.04	-0.04	0.32
earlier	exactly	-0.04	-0.04	0.32
later	technology	0.21	-0.24	-0.56
later	episode	0.18	-0.16	0.12
before that	through	-0.18	-0.03	-0.36
unknown before that	through	-0.18	-0.03	-0.36
after	shes	-0.12	0.14	0.29
unknown after	shes	-0.24	0.19	0.25
earlier	stay	-0.39	-0.35	0.07
later	throw	-0.20	-0.32	-0.43
unknown after	new	-0.06	-0.01	-0.47
after	tells	0.15	-0.11	0.66
earlier	trading	-0.27	-0.22	-0.27
earlier	month	-0.25	-0.22	-0.32
earlier	rent	-0.03	-0.08	-0.63
earlier	booked	-0.41	-0.05	-0.24
fact	courtesy title + first name	-0.56	-0.49	0.00
titled	courtesy title + first name	-0.56	-0.49	0.00
earlier	coffee	-0.43	-0.19	-0.41
after that	miss	0.23	-0.09	0.49
later	original	-0.25	-0.34	-0.33
later	derby	-0.62	-0.08	0.59
clinical before	with	-0.06	-0.34	0.03
earlier	b	-0.33	-0.51	-0.55
earlier	body	-0.33	-0.29	-0.58
earlier	names	-0.27	-0.39	-0.43
earlier	queen	-0.29	-0.28	0.23
earlier	heart	-0.15	0.15	0.11
later	attack	-0.18	0.07	0.18
unknown before that	live	-0.13	-0.19	-0.42
unknown after	look	-0.03	-0.02	0.38
earlier	together	-0.03	-0.05	-0.60
named before that	ask	-0.36	-0.02	0.00
earlier	memory	-0.33	-0.18	0.06
earlier	bar	-0.31	-0.02	0.10
earlier	also	-0.29	0.15	-0.05
earlier	small	-0.13	-0.16	-0.06
earlier	operation	-0.02	-0.19	-0.47
earlier	already	-0.35	-0.07	0.09
before	caught	-0.06	0.16	0.35
earlier	caught	-0.41	-0.20	0.31
later	roll	-0.33	-0.11	-0.50
later	square	0.11	-0.12	-0.26
after that	same	-0.02	-0.25	-0.49
unknown after that	same	0.00	-0.23	-0.49
later	asthma	-0.39	0.32	0.41
after that	their	-0.13	0.22	0.20
unknown after that	their	-0.13	0.24	0.30
unknown before	with	0.17	-0.55	0.40
named sign	:	0.12	-0.45	0.24
later	tomorrow	-0.29	-0.15	0.13
later	actually	-0.29	-0.12	0.64
later	wore	-0.22	0.20	0.14
later	mask	-0.23	-0.14	-0.49
unknown after	gave	-0.24	0.19	0.25
later	album	-0.09	-0.26	-0.02
later	spot	-0.30	-0.27	0.00
later	friend	-0.03	-0.29	-0.56
after	girls	-0.16	0.28	-0.10
unknown after	girls	-0.08	0.28	-0.10
later	dress	-0.12	-0.11	0.72
later	mi	-0.64	-0.41	0.00
after that	free	-0.31	-0.26	-0.48
unknown after that	free	-0.06	-0.15	-0.37
earlier	row	-0.12	0.01	0.32
named in full around	few words	-0.10	-0.25	0.15
before that	an	-0.12	-0.24	0.23
before	east	-0.14	-0.05	-0.35
unknown before	east	-0.14	-0.05	-0.35
earlier	east	-0.14	-0.10	-0.17
later	site	-0.08	-0.24	-0.20
later	frame	-0.41	0.18	0.21
before	na	-0.24	-0.34	0.00
unknown before	na	-0.24	-0.34	0.00
before that	pic	-0.20	-0.08	-0.10
earlier	pic	-0.45	-0.15	-0.46
before	di	-0.21	-0.10	0.05
unknown after	two	-0.16	-0.22	-0.37
later	buildings	-0.08	-0.22	-0.46
later	government	-0.15	-0.27	0.31
named in full before	and	-0.24	-0.43	0.40
later	direct	-0.14	-0.20	0.27
later	bay	-0.29	0.23	0.22
after	na	-0.23	-0.29	-0.54
unknown after	na	-0.12	-0.18	-0.54
earlier	shot	0.12	-0.34	-0.13
earlier	seeing	-0.09	-0.06	0.33
later	sound	0.40	-0.05	-0.31
named in full after	has	-0.05	0.24	0.17
later	private	-0.01	-0.24	0.26
named in full around	staff place in sentence	-0.31	0.05	-0.35
before that	next	-0.12	-0.27	0.04
clinical after	did	0.50	-0.06	0.13
earlier	minute	-0.27	-0.12	0.00
earlier	leaving	0.17	-0.11	0.18
after	any	-0.16	-0.13	-0.33
later	church	-0.29	0.46	0.24
unknown in full after	<name>	-0.03	0.12	-0.11
later	purple	-0.12	0.07	0.28
after	go	0.22	-0.22	-0.36
unknown after	your	-0.15	0.14	0.05
earlier	mom	-0.18	-0.30	0.48
later	abuse	-0.18	-0.43	-0.12
later	wicked	-0.18	-0.29	0.36
unknown in full before that	to	0.00	0.20	-0.14
before	court	-0.20	0.29	0.09
unknown before	court	-0.02	0.32	0.09
after that	being	-0.04	-0.26	0.10
later	nice	-0.49	-0.27	0.36
later	patient	-0.04	-0.37	-0.51
earlier	extra	0.00	-0.06	0.40
unknown before	two	-0.16	-0.31	-0.48
later	benefit	-0.06	-0.11	0.00
fact	first name + possessive + begins sentence	-0.54	-0.05	0.02
named	first name + possessive + begins sentence	-0.54	-0.05	0.02
later	rugby	-0.11	-0.25	-0.09
earlier	club	-0.13	-0.34	-0.21
unknown after	here	-0.15	-0.11	0.64
later	topic	-0.01	-0.04	-0.31
named after	my	-0.42	0.00	0.01
earlier	hot	-0.43	-0.43	-0.14
later	welcome	-0.36	-0.23	-0.41
later	town	-0.50	0.00	-0.62
after	house	-0.11	-0.32	-0.44
unknown after	house	-0.11	-0.32	-0.44
after that	call	-0.12	-0.10	0.36
unknown after that	call	-0.12	-0.10	0.04
later	mosque	-0.01	-0.05	-0.37
later	board	-0.17	-0.27	-0.18
later	ha	-0.30	-0.10	0.30
unknown in full before that	the	-0.04	-0.29	-0.67
later	tree	-0.32	-0.53	-0.26
after that	too	-0.05	-0.07	0.17
unknown after that	too	-0.05	-0.04	0.34
earlier	ended	-0.07	-0.04	-0.22
later	garden	-0.09	-0.03	-0.19
unknown before that	be	-0.25	-0.18	0.24
later	aw	-0.06	-0.15	-0.05
fact	clinical title + first name + two words	-0.19	0.34	0.20
titled	clinical title + first name + two words	-0.19	0.34	0.20
after that	black	-0.20	0.22	-0.46
earlier	wont	-0.14	-0.31	-0.22
listed after	with	0.06	-0.03	0.10
earlier	should	-0.10	-0.48	-0.59
earlier	case	-0.07	-0.32	-0.03
before that	white	-0.18	-0.06	-0.35
after	already	-0.09	-0.03	-0.36
later	bone	-0.22	-0.36	-0.42
unknown after that	as	-0.11	-0.36	0.03
later	puts	-0.35	-0.30	-0.47
earlier	board	0.00	-0.09	-0.34
later	god	-0.25	-0.17	0.51
before	daughter	0.24	-0.04	0.04
after	born	-0.15	-0.22	0.87
later	born	-0.15	-0.10	0.94
later	needs	-0.35	0.44	0.18
later	dogs	0.00	0.18	-0.06
named before	poor	-0.14	-0.31	0.38
earlier	nephew	-0.34	0.39	0.35
later	claim	-0.38	-0.42	-0.61
later	ar	-0.34	-0.24	0.00
earlier	co	-0.07	-0.64	0.11
unknown in full before	with	-0.17	-0.37	-0.09
unknown in full after that	now	-0.02	-0.26	-0.46
later	solicitors	-0.16	-0.22	0.00
later	fee	-0.10	-0.16	-0.11
later	posted	-0.05	-0.14	-0.26
named in full before that	a	0.34	-0.22	0.60
before that	com	-0.10	-0.09	-0.52
earlier	com	-0.10	-0.18	-0.79
later	mil	-0.22	0.43	-0.07
unknown in full before that	<name>	-0.04	0.21	-0.14
unknown in full health	2	-0.08	-0.12	-0.37
before	street	0.00	0.11	-0.24
after	o	-0.08	-0.06	0.36
unknown after	o	-0.08	-0.06	-0.24
before	hi	-0.23	-0.08	0.66
after	wrote	0.25	-0.20	0.02
later	sept	-0.51	0.06	0.17
earlier	notice	-0.38	-0.32	0.00
earlier	pm	-0.07	-0.54	-0.34
later	ac	-0.07	-0.03	-0.37
later	yr	-0.17	-0.33	-0.37
unknown after that	our	-0.11	-0.08	0.13
earlier	number	-0.61	0.31	0.32
earlier	wrote	-0.21	-0.16	-0.35
before that	here	-0.09	-0.08	0.16
later	needed	-0.30	-0.26	0.04
later	yet	0.30	-0.20	-0.47
after that	cat	-0.24	-0.35	0.10
unknown after that	cat	-0.05	-0.06	0.10
named in full after	to	-0.25	-0.50	-0.35
later	judge	-0.38	-0.28	-0.39
unknown after	its	-0.31	-0.26	-0.37
later	reading	0.24	0.21	-0.05
later	rise	-0.20	-0.47	-0.21
earlier	post	-0.36	0.22	0.59
earlier	legend	0.27	-0.25	0.39
later	v	-0.12	-0.05	-0.65
named after	as	-0.38	0.29	0.37
earlier	check	-0.28	-0.30	-0.31
earlier	email	-0.23	-0.65	-1.30
later	guess	-0.11	-0.15	-0.24
later	working	-0.11	-0.04	0.27
after that	nurse	-0.10	0.29	0.25
unknown	initial	-0.15	-0.34	0.18
unknown before	what	-0.08	-0.09	-0.43
earlier	kind	-0.12	-0.15	-0.20
earlier	shift	-0.10	-0.22	-0.38
unknown before that	me	-0.26	-0.42	0.09
later	ja	-0.34	0.39	-0.05
later	cum	-0.27	-0.30	-0.35
after that	ze	-0.25	-0.24	0.00
unknown after that	ze	-0.25	-0.24	0.00
sign	”	-0.15	-0.26	0.20
unknown sign	”	-0.15	-0.26	0.20
earlier	ho	-0.12	-0.26	0.14
earlier	ki	-0.09	-0.02	0.41
earlier	finished	-0.04	-0.03	0.58
earlier	months	-0.17	-0.13	-0.41
earlier	comment	-0.25	-0.25	-0.33
named before that	im	-0.28	-0.31	0.00
unknown in full after	you	-0.32	-0.31	0.58
later	coffee	-0.28	-0.32	-0.24
named in full after	your	-0.10	0.43	0.22
before	than	-0.18	0.00	0.29
earlier	mark	-0.08	-0.36	-0.07
before that	number	-0.09	0.44	0.33
earlier	drive	-0.20	0.32	0.22
after that	can	0.18	-0.68	-0.45
later	add	-0.12	-0.38	-0.40
later	booked	0.26	-0.21	0.13
before that	booked	-0.39	-0.04	-0.24
earlier	add	0.09	-0.18	-0.41
after that	used	-0.29	0.30	0.47
later	beam	-0.03	-0.27	0.28
role after	at	-0.54	-0.02	0.00
role mild	1	0.72	-0.09	0.05
later	spray	0.25	0.00	-0.12
later	helpful	0.23	-0.06	0.44
named in full after	the	-0.26	0.22	-0.17
unknown after that	did	-0.29	-0.31	0.30
earlier	looks	0.23	-0.26	0.35
later	gorgeous	-0.06	-0.05	0.36
unknown before	was	-0.36	-0.42	-0.48
after that	speaking	0.07	-0.02	0.37
named in full after	was	-0.08	-0.12	-0.16
later	within	-0.02	0.13	0.27
after that	post	-0.15	-0.43	-0.26
later	exactly	-0.01	-0.27	0.37
named in full after that	on	-0.17	0.03	0.52
after that	good	0.52	-0.05	0.17
before	well	-0.22	0.18	0.54
named in full before	well	-0.07	0.42	0.37
named in full before that	as	-0.07	0.42	0.37
earlier	water	-0.25	0.08	-0.43
later	ta	0.22	0.13	-0.25
earlier	order	-0.13	-0.29	0.05
after that	feb	-0.08	-0.44	-0.39
earlier	bill	-0.01	-0.13	0.11
later	explained	0.49	-0.01	0.05
before that	us	0.12	-0.52	-0.07
unknown before that	us	0.23	-0.13	-0.08
earlier	wedding	0.16	-0.08	-0.35
later	illegal	0.16	0.00	0.29
unknown in full after that	is	-0.25	0.22	-0.45
later	dementia	-0.25	0.39	0.30
before that	years	-0.14	-0.05	0.03
unknown before that	years	-0.14	-0.05	0.12
later	share	0.25	0.00	-0.52
later	included	-0.31	-0.11	0.00
before	prince	-0.33	-0.28	0.19
named before	prince	-0.33	-0.26	0.58
named in full after	did	-0.48	0.16	0.18
later	such	-0.28	-0.14	0.45
later	rest	-0.30	-0.30	0.18
fact	listed first + first name + surname	-0.62	-0.19	0.00
listed	listed first + first name + surname	-0.62	-0.19	0.00
later	lights	-0.04	-0.29	-0.58
earlier	office	-0.13	0.30	0.06
later	council	-0.19	-0.13	-0.42
before that	photos	-0.18	-0.01	-0.27
earlier	sky	-0.18	-0.30	-0.21
earlier	photos	-0.18	-0.04	0.12
before that	still	0.12	-0.09	-0.20
later	matter	0.23	0.00	-0.37
fact	clinical title + ordinary + begins sentence	-0.33	-0.06	0.37
titled	clinical title + ordinary + begins sentence	-0.33	-0.06	0.37
before	took	-0.36	0.31	0.11
later	stroke	-0.38	0.20	0.09
later	picks	-0.07	-0.11	-0.33
later	waterloo	-0.44	0.24	0.11
after that	m	-0.01	-0.08	0.22
unknown after that	m	-0.01	-0.08	0.28
after that	mum	0.19	-0.25	0.02
later	showed	0.30	-0.28	0.07
after	desk	0.31	-0.49	0.23
unknown after	desk	0.33	-0.42	0.23
unknown in full around	staff place in sentence	-0.03	0.34	-0.07
unknown before that	time	-0.02	-0.07	0.23
unknown in full before that	my	-0.05	0.43	0.73
unknown in full after that	her	-0.15	0.50	0.24
named before that	from	0.00	-0.07	-0.56
sign	@	-0.18	-0.45	-0.83
named sign	@	-0.18	-0.18	-0.41
earlier	agenda	0.00	-0.03	-0.36
later	deputy	0.25	-0.10	-0.09
later	type	-0.18	0.16	0.03
later	palace	-0.15	-0.25	0.66
unknown before	now	-0.04	-0.15	-0.13
earlier	hawthorn	-0.04	-0.11	-0.26
unknown before that	had	-0.14	0.07	-0.25
named in full before	called	-0.20	-0.10	0.13
listed	author	-0.37	-0.05	0.02
later	hair	0.30	-0.03	0.68
later	cm	-0.05	-0.01	-0.39
named in full after that	back	0.00	-0.17	-0.21
earlier	prayers	-0.03	0.25	0.11
unknown in full before	in	-0.09	-0.06	-0.53
unknown in full after that	his	-0.11	0.32	0.32
named after that	reception	-0.10	0.11	0.32
named around	staff place after	-0.01	0.05	0.36
earlier	yours	-0.38	-0.42	-0.59
clinical after that	an	0.83	-0.18	0.33
later	angel	0.52	-0.42	0.43
earlier	feel	-0.23	-0.35	-0.13
described before	have	-0.34	0.00	0.00
after that	could	-0.17	0.00	-0.32
named in full before	says	-0.06	0.17	0.23
earlier	mate	-0.28	0.24	-0.16
later	chapel	-0.36	-0.28	-0.44
earlier	love	-0.22	0.06	0.61
later	clean	-0.20	0.31	0.48
later	broke	-0.26	0.33	-0.09
later	easier	0.18	-0.06	-0.04
later	fall	-0.40	0.25	-0.20
later	summer	0.23	-0.09	-0.02
earlier	aug	-0.20	-0.25	0.11
after	his	-0.22	0.37	0.15
unknown after	his	-0.15	0.25	0.09
before that	brothers	-0.12	-0.30	0.31
earlier	proud	-0.12	-0.28	0.16
unknown after	n	0.36	-0.14	0.49
earlier	snow	-0.12	-0.21	-0.45
named in full after	he	-0.07	0.33	0.16
unknown in full after	on	0.18	0.06	0.02
earlier	hall	-0.20	-0.17	0.02
before	son	-0.19	0.10	1.01
unknown before	son	-0.08	0.12	0.64
earlier	son	-0.24	-0.14	-0.01
unknown before that	got	0.31	-0.15	-0.27
earlier	hair	0.31	-0.08	0.69
later	star	0.41	0.00	0.50
later	congratulations	0.14	0.00	0.23
later	mom	0.30	-0.24	-0.08
named before that	back	-0.16	-0.54	-0.13
later	drama	-0.35	-0.30	-0.44
after that	love	-0.37	-0.31	0.21
named after that	love	-0.24	-0.15	0.31
before that	because	0.34	-0.09	0.45
named before that	like	-0.48	-0.35	0.00
listed first after	with	-0.08	-0.10	0.02
later	either	0.43	-0.30	0.05
named after	has	-0.36	-0.15	0.61
named after that	been	-0.18	-0.33	0.63
listed first before that	it	0.37	-0.16	0.06
later	boots	-0.47	-0.25	-0.15
later	official	-0.10	0.27	-0.01
before	road	-0.11	0.12	-0.37
after	lol	-0.46	-0.21	0.16
later	heat	-0.10	0.08	-0.57
later	h	-0.35	-0.34	0.44
later	signs	0.32	-0.19	0.34
named in full before	from	-0.02	0.31	0.08
later	feel	0.06	0.21	-0.60
later	hers	-0.07	0.24	0.37
after that	na	-0.07	-0.15	-0.03
unknown after that	na	-0.07	-0.15	-0.03
after that	anyone	-0.28	-0.40	0.00
later	finds	-0.03	-0.21	0.20
fact	clinical title + ordinary	-0.16	-0.12	0.40
titled	clinical title + ordinary	-0.16	-0.12	0.40
clinical sign		0.27	-0.10	0.31
later	ball	-0.33	0.05	0.36
named in full after that	out	0.20	0.03	-0.15
later	understand	0.18	-0.11	-0.34
unknown in full before	is	-0.40	-0.12	0.63
before that	birthday	-0.28	-0.16	0.16
after	her	0.20	-0.17	-0.43
unknown before that	come	-0.10	-0.15	-0.45
later	address	-0.07	-0.14	0.40
after that	ask	-0.17	-0.14	0.00
fact	first name + surname + lower case + begins sentence	-0.26	-0.42	0.45
named	first name + surname + lower case + begins sentence	-0.26	-0.42	0.45
after that	win	-0.04	-0.25	-0.63
before	place	-0.10	-0.10	-0.24
unknown before	place	-0.10	-0.10	-0.24
after that	lol	-0.10	-0.10	0.49
later	wins	0.00	0.30	-0.01
earlier	ones	-0.11	0.57	0.64
listed first after that	it	0.52	-0.14	0.03
after that	asthma	-0.06	-0.26	0.03
after	comes	0.07	-0.27	-0.12
before that	great	-0.16	-0.34	0.37
later	lodge	-0.29	0.29	-0.18
fact	first name + surname + two words + possessive	-0.44	0.48	0.09
named	first name + surname + two words + possessive	-0.44	0.48	0.09
named in full after that	off	-0.25	0.31	0.45
after	after	-0.21	0.19	-0.45
unknown after	after	-0.21	0.23	-0.07
after that	something	-0.17	-0.05	0.21
unknown after that	something	-0.17	-0.05	0.21
named in full after that	he	-0.18	0.28	0.64
named in full after that	this	-0.13	-0.35	-0.26
before	baby	-0.01	0.19	0.54
named before	baby	-0.01	0.19	0.54
earlier	baby	-0.29	0.34	0.61
earlier	bad	-0.27	0.25	0.27
before	boy	-0.07	-0.33	-0.54
later	wishes	0.00	-0.07	-0.13
earlier	terrace	-0.02	-0.02	-0.37
earlier	wishes	-0.02	0.00	0.64
later	socks	-0.19	0.00	0.01
unknown in full after that	my	-0.29	0.20	-0.28
after that	away	-0.02	0.13	0.10
after that	half	0.01	0.21	0.55
unknown after that	best	0.22	-0.19	0.03
named in full before that	#	-0.07	0.13	0.10
after that	room	0.48	0.26	0.43
earlier	bay	-0.01	-0.08	-0.49
earlier	mon	-0.12	-0.24	-0.11
after that	brilliant	0.04	-0.30	-0.06
later	brilliant	0.04	-0.30	-0.17
before	love	-0.01	0.20	0.10
after	r	-0.04	-0.14	-0.21
later	r	-0.09	-0.33	-0.23
later	real	0.00	-0.11	0.24
after	signs	0.13	-0.12	0.34
later	works	-0.29	0.39	0.31
later	north	-0.10	-0.51	-0.77
before	north	-0.17	-0.39	-0.46
unknown before	north	-0.17	-0.32	-0.35
earlier	north	-0.29	-0.62	-0.75
named after that	more	-0.24	-0.35	-0.41
earlier	album	-0.02	-0.13	-0.40
after that	outside	-0.23	0.11	-0.29
earlier	light	-0.11	0.24	0.33
later	nails	0.14	0.26	-0.23
unknown in full after that	to	-0.02	0.24	0.06
unknown in full after that	<name>	-0.09	0.00	-0.12
earlier	needs	-0.06	0.15	-0.42
before that	lot	-0.02	-0.04	-0.26
later	pays	-0.35	0.41	0.57
later	bridge	0.37	-0.17	-0.22
listed first sign		-0.10	-0.02	0.13
earlier	asking	-0.25	0.03	0.25
later	posting	-0.28	-0.16	0.44
after	plays	-0.08	-0.22	0.50
later	requests	-0.10	-0.23	-0.07
before that	news	-0.19	0.35	-0.02
earlier	news	-0.19	0.13	-0.15
later	ex	-0.24	-0.34	-0.43
later	teenager	0.31	0.00	-0.39
before	also	-0.27	0.18	0.46
earlier	stars	0.22	-0.11	0.15
later	plans	-0.09	-0.18	-0.10
earlier	list	-0.08	-0.16	-0.52
after that	still	0.17	0.16	0.31
earlier	opening	-0.09	0.16	-0.22
earlier	chap	-0.35	0.31	0.30
named in full before	by	-0.06	-0.02	0.54
before that	ones	-0.31	0.44	0.33
later	drew	0.04	0.12	-0.42
later	title	-0.02	-0.29	-0.48
fact	clinical title + first name + ordinary	0.39	-0.01	0.23
titled	clinical title + first name + ordinary	0.39	-0.01	0.23
earlier	student	0.16	-0.18	-0.65
unknown before	road	-0.03	-0.03	-0.28
earlier	shoulder	-0.12	-0.26	-0.02
earlier	ahead	-0.08	0.26	-0.18
later	loved	-0.08	0.32	-0.16
named before that	for	-0.17	-0.44	0.09
after that	hold	-0.25	-0.32	-0.28
later	photos	0.00	0.22	-0.61
later	hun	-0.07	0.18	0.00
named before	ask	-0.29	-0.25	0.18
later	field	-0.12	-0.27	-0.63
later	hips	-0.03	0.27	0.43
after	rd	-0.32	0.16	0.24
unknown after	rd	-0.32	0.16	0.24
earlier	closed	-0.24	-0.31	-0.31
earlier	artists	-0.28	-0.02	-0.39
later	ready	-0.07	-0.35	-0.76
earlier	papa	-0.18	0.32	0.47
later	holding	-0.20	-0.11	-0.25
named in full after that	be	-0.17	-0.25	-0.01
earlier	guess	0.30	-0.09	-0.35
after that	king	-0.10	-0.18	0.02
later	king	-0.10	-0.18	0.03
later	scored	-0.26	-0.03	0.25
unknown before that	do	-0.17	0.32	-0.09
after	show	-0.13	0.23	-0.45
later	show	-0.13	-0.43	-0.43
listed first before	to	0.21	0.22	0.13
listed first before	from	-0.51	-0.25	0.00
named in full after	that	-0.33	0.31	0.25
unknown in full after	a	0.00	-0.29	0.24
unknown after that	sunday	-0.07	-0.09	-0.33
before	director	0.00	-0.32	0.44
named in full before	director	0.00	-0.32	0.44
earlier	director	0.00	-0.35	0.37
later	crescent	-0.06	-0.41	-0.22
after	crescent	-0.03	-0.39	-0.24
later	nah	0.25	-0.28	0.17
after	love	0.24	-0.18	-0.20
later	wool	0.02	0.52	0.35
later	shake	-0.24	0.00	-0.03
later	due	-0.02	-0.37	-0.39
after that	after	-0.03	-0.29	0.03
unknown after that	after	-0.03	-0.27	0.08
later	remind	-0.17	-0.23	0.47
earlier	r	0.00	-0.17	-0.18
after	talks	-0.23	-0.16	0.41
later	attacks	-0.22	0.15	-0.16
later	pub	-0.15	-0.17	-0.11
later	quiz	-0.15	-0.15	0.20
named after that	hi	-0.33	-0.22	0.30
unknown after that	anyone	-0.18	-0.26	0.00
unknown after	lol	-0.06	-0.21	-0.11
earlier	photo	-0.31	-0.48	-0.83
after that	found	0.25	-0.21	-0.17
after	letter	-0.06	-0.67	-0.80
unknown after	letter	-0.06	-0.67	-0.80
before that	thank	-0.02	-0.22	0.45
earlier	running	-0.13	0.17	-0.15
before that	photo	-0.19	0.00	0.24
earlier	shows	-0.21	-0.04	0.06
after that	very	0.35	-0.25	0.25
later	gentle	0.15	-0.28	0.25
earlier	p	-0.22	-0.03	0.26
later	email	-0.17	-0.06	-0.64
later	grateful	-0.17	-0.02	0.00
earlier	text	-0.14	-0.36	0.34
later	slow	0.35	0.08	0.31
named in full after that	one	-0.05	0.10	0.17
later	cancelled	-0.40	-0.33	0.00
later	stand	-0.28	0.25	0.43
later	leaving	-0.13	-0.05	0.51
before that	are	-0.08	-0.27	-0.57
unknown before that	are	-0.08	-0.23	-0.76
after that	red	-0.01	0.29	0.26
unknown after that	first	-0.04	-0.02	0.23
later	twins	0.19	0.56	0.66
unknown in full before that	day	-0.28	0.24	0.09
later	ford	-0.12	-0.36	-0.27
named in full before	was	-0.32	0.37	0.27
named in full after that	and	-0.22	0.29	0.36
later	cars	-0.28	0.32	0.11
later	streaming	-0.29	0.31	0.16
after that	answer	0.00	0.00	0.12
unknown after that	answer	0.00	0.00	0.12
named before that	know	-0.13	-0.10	0.38
later	code	-0.29	-0.34	-0.24
earlier	pat	-0.31	0.03	0.08
later	aged	-0.08	-0.46	-0.29
after that	aged	0.00	-0.22	0.02
earlier	bond	-0.02	-0.26	-0.30
after that	bingo	-0.44	0.33	0.35
earlier	aged	-0.02	-0.14	-0.55
later	falls	-0.22	0.19	0.03
after that	must	0.22	-0.02	0.11
later	trump	-0.18	-0.08	-0.32
later	takes	-0.06	0.34	0.17
after that	b	-0.23	0.18	-0.45
earlier	wind	-0.10	-0.11	-0.43
later	change	0.19	0.01	0.24
named in full after	now	-0.12	-0.23	0.01
earlier	change	-0.12	-0.29	-0.45
unknown after	still	-0.37	-0.29	-0.37
earlier	changed	-0.22	-0.35	-0.13
later	south	-0.17	-0.44	-0.19
later	shell	-0.30	0.67	0.30
later	press	-0.22	0.42	0.84
unknown before that	an	-0.11	-0.16	-0.11
after	being	-0.06	-0.14	-0.37
named before that	we	-0.10	-0.10	0.62
named after that	were	-0.32	-0.53	-0.20
unknown before that	says	-0.12	-0.26	-0.34
unknown after that	says	-0.18	-0.30	-0.53
later	ow	-0.12	-0.31	-0.55
later	trouble	-0.18	-0.20	0.29
before that	pray	-0.10	0.14	-0.06
earlier	pray	-0.10	0.06	-0.27
later	ward	-0.19	0.40	0.22
earlier	l	-0.09	-0.20	0.02
later	electoral	-0.09	-0.16	0.01
before	green	-0.09	-0.23	-0.51
unknown before	green	-0.09	-0.23	-0.51
later	account	0.19	-0.02	-0.03
courtesy after	is	-0.37	-0.08	0.50
before	j	-0.05	-0.31	0.10
earlier	j	-0.15	-0.36	-0.03
after that	took	-0.05	0.09	-0.22
earlier	rest	0.00	0.07	0.28
earlier	peace	0.00	0.04	0.30
later	orchard	-0.37	0.16	0.34
earlier	orchard	-0.04	-0.13	-0.10
after that	new	-0.04	-0.11	-0.20
unknown after that	new	-0.04	-0.09	-0.56
earlier	god	0.00	-0.11	-0.18
earlier	save	-0.08	-0.21	-0.33
after	view	-0.03	0.24	0.18
later	bottoms	-0.10	-0.25	0.04
earlier	carry	-0.34	0.42	0.26
named in full before that	me	-0.01	-0.47	-0.61
later	giant	-0.30	-0.37	-0.43
earlier	search	-0.01	-0.07	0.14
before	young	0.26	0.32	0.36
earlier	young	0.27	0.30	0.15
named in full after that	her	-0.23	0.36	0.20
unknown after	what	-0.13	0.24	0.00
earlier	twice	0.29	-0.02	0.17
named in full before	with	-0.11	0.13	-0.15
later	breast	-0.16	0.08	-0.26
before that	go	-0.34	-0.43	-0.53
unknown before that	go	-0.05	-0.28	-0.51
earlier	d	-0.07	-0.60	0.04
later	tickets	-0.03	-0.30	-0.09
unknown in full after	it	-0.24	0.13	-0.35
earlier	ticket	-0.23	-0.28	-0.37
later	thanks	0.00	-0.03	-0.11
after	example	-0.01	-0.37	-0.42
later	shy	-0.12	0.28	0.20
described after that	of	-0.33	0.00	0.00
before	president	-0.09	-0.20	1.13
named in full before	president	-0.09	-0.20	0.14
named in full before that	our	-0.19	-0.17	0.12
earlier	president	-0.09	-0.45	0.87
before that	why	-0.11	0.19	0.36
after	sent	-0.46	0.15	0.11
later	royal	-0.03	-0.30	0.12
earlier	results	-0.19	-0.29	-0.61
unknown before	down	-0.11	-0.17	-0.07
later	available	-0.32	-0.30	-0.61
later	oil	-0.25	-0.15	0.09
earlier	signs	-0.11	-0.16	-0.60
later	order	0.10	-0.05	0.07
fact	first name + surname + two words + lower case	-0.09	-0.19	0.39
named	first name + surname + two words + lower case	-0.09	-0.19	0.39
after that	give	0.29	-0.36	-0.08
later	orders	-0.12	-0.23	0.25
unknown in full before that	is	-0.07	-0.54	-0.79
earlier	s	-0.01	-0.62	-0.14
earlier	worst	-0.28	-0.14	0.10
earlier	life	-0.15	-0.11	-0.07
named before	st	-0.28	-0.17	-0.20
later	strength	-0.03	0.21	0.10
later	drops	-0.29	0.21	0.33
after that	family	-0.03	-0.12	0.16
earlier	beard	0.42	-0.48	-0.29
later	longer	-0.02	-0.13	-0.17
later	true	0.28	-0.16	0.33
earlier	works	0.00	-0.09	-0.35
earlier	along	-0.25	0.15	-0.30
before	live	-0.24	-0.01	-0.18
earlier	question	0.00	-0.06	0.43
earlier	pain	0.00	-0.35	-0.39
later	airport	-0.06	-0.26	-0.66
fact	first name + two words + lower case + begins sentence	-0.08	-0.43	-0.21
named	first name + two words + lower case + begins sentence	-0.08	-0.43	-0.21
unknown before that	what	-0.18	-0.13	-0.40
earlier	evening	0.00	-0.31	-0.41
before	right	-0.19	-0.10	-0.23
earlier	bit	-0.11	-0.36	-0.27
unknown after that	can	-0.04	-0.36	0.04
earlier	thinks	-0.23	-0.02	0.46
earlier	woman	-0.31	-0.23	-0.46
later	marked	0.11	-0.20	-0.23
later	taxi	-0.39	-0.29	0.00
unknown after	never	-0.18	-0.08	0.47
after	looking	-0.12	-0.05	0.23
unknown after	looking	-0.12	-0.05	-0.26
earlier	starts	-0.04	0.35	0.45
after	home	-0.24	0.22	0.24
after that	taking	-0.34	-0.34	-0.45
later	son	-0.34	-0.28	0.24
later	play	-0.10	-0.33	0.41
before that	state	-0.13	-0.12	-0.41
earlier	remain	0.32	-0.24	-0.27
later	early	-0.05	0.10	0.16
earlier	something	-0.18	-0.23	0.20
later	mobile	0.00	-0.16	-0.37
earlier	mail	-0.02	-0.11	-0.41
later	host	-0.08	-0.24	-0.06
unknown in full before that	at	-0.04	-0.17	0.11
later	intensive	-0.22	0.44	0.22
later	complaining	-0.11	0.40	0.49
earlier	dinner	-0.31	0.22	0.27
later	retirement	-0.05	-0.30	0.09
earlier	true	-0.03	-0.13	-0.53
listed sign		-0.61	-0.04	0.00
earlier	august	-0.30	-0.12	-0.01
earlier	stop	-0.27	-0.44	0.11
earlier	worry	-0.27	-0.11	0.07
unknown in full before	and	-0.07	-0.25	0.31
earlier	dec	-0.17	-0.30	-0.52
before	way	-0.02	-0.05	-0.20
unknown before	way	-0.02	-0.05	-0.20
earlier	way	-0.02	-0.06	-0.38
later	books	-0.07	-0.12	0.00
later	pages	-0.01	-0.24	0.22
later	midnight	-0.47	-0.02	-0.30
after	does	0.11	-0.09	0.01
later	price	-0.29	-0.42	-0.32
later	milk	-0.12	0.30	-0.34
later	cards	-0.20	-0.01	-0.27
earlier	filming	-0.01	-0.27	0.58
earlier	frank	-0.03	0.21	-0.37
after that	these	-0.14	-0.04	0.02
unknown after that	these	-0.14	-0.04	0.02
later	these	-0.25	-0.24	0.35
earlier	rebel	-0.11	0.00	0.12
later	delete	-0.14	-0.32	-0.33
unknown after	said	-0.44	-0.41	-0.29
earlier	seat	-0.29	-0.13	-0.41
unknown after that	still	0.19	-0.08	-0.09
earlier	gold	0.23	-0.26	-0.42
earlier	tooth	0.23	-0.22	0.14
after that	talks	-0.33	-0.13	-0.61
earlier	talks	-0.02	-0.09	-0.89
earlier	website	-0.03	-0.23	-0.11
after that	died	-0.19	-0.50	0.38
earlier	yet	0.00	-0.32	0.06
earlier	havent	-0.01	-0.32	-0.30
later	season	0.00	-0.35	0.20
unknown in full after	the	-0.05	0.19	-0.05
earlier	getting	-0.24	-0.13	-0.24
later	mama	-0.38	-0.30	0.29
earlier	blonde	0.56	-0.23	0.38
later	plus	-0.18	-0.28	-0.45
unknown in full after	he	0.00	-0.12	-0.36
later	thinking	-0.01	0.10	0.24
after that	days	-0.44	0.12	0.09
later	yeah	-0.11	0.21	0.11
later	stoke	-0.02	0.31	-0.18
earlier	sons	-0.25	-0.37	-0.43
unknown after	crescent	-0.03	-0.16	-0.24
later	pro	-0.09	-0.16	-0.11
earlier	den	0.00	-0.17	-0.37
later	sweet	-0.07	0.31	0.01
later	small	-0.05	0.24	0.23
later	test	-0.33	-0.09	0.37
later	afraid	0.22	-0.06	0.15
after	b	-0.01	-0.01	-0.13
earlier	manager	-0.02	-0.01	-0.75
named sign	-	-0.11	-0.44	-0.67
before that	say	-0.28	0.00	0.09
before	best	-0.26	-0.29	-0.36
unknown in full after that	have	-0.29	-0.33	-0.46
later	survey	-0.39	-0.12	-0.20
later	served	-0.43	-0.49	0.00
after that	letter	-0.16	-0.36	0.34
unknown after that	letter	-0.10	0.00	0.34
later	action	-0.06	-0.05	-0.62
earlier	formally	-0.26	-0.13	-0.19
later	boss	-0.23	-0.07	-0.11
later	termination	-0.23	-0.32	-0.13
after	takes	0.02	-0.23	0.12
earlier	private	-0.42	-0.57	-0.29
unknown before that	this	-0.29	-0.30	-0.50
unknown after that	made	-0.06	-0.22	0.08
later	clear	-0.22	-0.28	-0.38
earlier	drink	-0.28	-0.21	-0.05
before	code	-0.20	-0.36	0.00
earlier	min	-0.01	-0.07	0.54
unknown after	over	-0.34	-0.45	-0.46
later	ran	-0.24	-0.07	0.23
later	opens	-0.30	-0.22	-0.48
later	party	-0.04	-0.14	0.24
earlier	charge	-0.27	-0.35	-0.27
unknown after that	good	-0.15	-0.02	-0.10
after	good	0.00	-0.22	0.17
earlier	visits	-0.09	-0.02	0.56
earlier	government	-0.09	-0.05	-0.53
earlier	win	0.00	-0.40	-0.43
earlier	unit	0.00	-0.11	-0.20
later	pain	0.00	-0.34	-0.51
later	offers	-0.01	-0.27	-0.47
later	tests	-0.24	-0.24	-0.41
later	low	-0.11	-0.10	-0.64
after that	going	-0.21	-0.22	-0.70
later	contract	-0.25	-0.49	-0.07
after that	lawyer	-0.05	-0.25	-0.46
later	lawyer	-0.10	-0.37	0.12
later	written	-0.25	-0.37	0.00
later	act	-0.03	-0.09	-0.49
unknown after that	get	-0.01	-0.03	-0.17
earlier	bottle	-0.21	-0.15	-0.44
after that	life	-0.02	-0.04	0.23
earlier	stores	-0.02	-0.04	-0.18
earlier	til	-0.33	-0.29	0.00
before that	week	-0.04	-0.17	-0.45
before	before	-0.31	-0.43	-0.28
unknown before	before	-0.31	-0.11	0.06
later	personal	-0.11	-0.30	-0.46
earlier	holding	-0.07	-0.16	0.26
earlier	fee	-0.07	-0.02	-0.27
earlier	personal	-0.07	-0.07	-0.45
unknown before	get	-0.14	-0.27	-0.31
earlier	high	-0.07	-0.41	0.02
later	child	-0.01	-0.33	-0.26
later	typical	-0.10	-0.10	-0.30
unknown in full before	by	-0.12	-0.34	0.34
earlier	lawyer	-0.26	-0.36	-0.63
later	protection	-0.05	-0.14	0.15
earlier	die	-0.07	-0.24	-0.06
later	sue	0.00	-0.24	0.16
later	appeal	-0.24	-0.23	-0.11
later	confirmed	-0.03	-0.31	-0.05
before	only	-0.20	-0.28	-0.36
later	body	-0.30	-0.27	-0.52
named after that	can	0.00	-0.06	-0.39
earlier	given	-0.01	-0.14	0.08
later	rat	-0.01	-0.02	0.45
later	hotel	-0.15	-0.31	-0.66
later	pp	-0.15	-0.14	-0.11
later	dm	-0.18	-0.05	0.15
after that	saturday	-0.26	-0.11	0.34
later	prices	0.00	-0.32	-0.54
earlier	contact	-0.30	-0.18	-0.49
after	hi	-0.15	-0.17	0.30
unknown after	hi	-0.15	-0.11	0.36
earlier	those	-0.27	-0.39	-0.55
earlier	receive	-0.11	-0.09	-0.47
named in full before	to	-0.07	-0.48	-0.27
after	today	-0.03	-0.20	-0.25
unknown after	today	-0.03	-0.03	-0.15
unknown after that	asked	-0.03	0.00	0.10
earlier	today	-0.03	-0.78	-0.09
earlier	union	-0.27	-0.31	-0.34
after that	friday	-0.08	-0.30	-0.05
later	follows	-0.07	0.00	-0.28
unknown before that	letter	-0.13	-0.21	0.32
earlier	boxes	-0.08	-0.20	-0.29
later	statement	-0.06	0.26	0.40
later	claims	-0.16	0.25	0.01
later	accepted	-0.05	0.27	0.27
unknown before that	here	-0.06	-0.08	0.16
earlier	judge	-0.10	-0.34	0.27
later	makes	-0.44	-0.57	0.25
earlier	lawyers	-0.31	-0.12	0.00
unknown after that	give	-0.11	-0.11	-0.24
before that	more	-0.17	-0.13	-0.52
after	makes	-0.38	-0.45	0.47
earlier	allowed	-0.32	-0.18	0.00
later	access	-0.16	-0.06	0.44
earlier	test	-0.26	-0.09	0.19
earlier	medical	-0.10	-0.21	-0.67
later	save	-0.01	-0.21	-0.19
later	computer	-0.21	-0.07	0.15
before	another	-0.15	-0.31	-0.19
earlier	clear	-0.15	-0.10	0.46
after	dear	-0.14	-0.08	0.40
unknown after	dear	-0.14	-0.08	0.40
later	dear	-0.14	-0.09	0.43
later	p	-0.06	-0.38	0.49
earlier	blame	-0.10	-0.01	0.20
earlier	brain	-0.15	-0.39	-0.47
earlier	beat	-0.13	-0.15	0.09
earlier	fund	-0.04	-0.02	-0.37
fact	head blonde	0.28	0.00	0.06
described	head blonde	0.28	0.00	0.06
later	fully	0.23	-0.22	-0.01
after that	tells	0.20	-0.20	0.35
unknown after that	tells	0.20	-0.20	0.35
earlier	samples	-0.06	-0.08	-0.28
before	monday	-0.12	-0.14	-0.47
unknown before	monday	-0.07	-0.14	-0.47
before that	days	-0.07	-0.15	-0.47
unknown before that	days	-0.07	-0.15	-0.47
after	friday	-0.07	-0.27	-0.53
unknown after	friday	-0.07	-0.12	-0.36
earlier	attacks	-0.24	-0.05	-0.20
earlier	head	-0.30	-0.42	-0.50
earlier	sleep	-0.27	-0.08	0.12
later	quarter	0.00	-0.28	-0.29
unknown after that	today	-0.10	-0.09	-0.05
before	day	-0.10	-0.34	-0.13
unknown before	day	-0.10	-0.21	0.23
earlier	collection	-0.01	-0.06	-0.34
after that	set	-0.07	-0.27	-0.20
earlier	ai	-0.07	-0.25	-0.44
later	wallet	-0.07	-0.22	-0.39
earlier	bought	-0.13	-0.18	-0.41
earlier	online	-0.12	-0.06	0.10
earlier	training	-0.18	-0.04	-0.25
earlier	contract	-0.18	-0.22	-0.54
after that	re	-0.08	-0.14	0.12
unknown after that	re	-0.08	-0.13	0.16
later	re	-0.08	-0.36	0.44
later	damage	-0.08	-0.13	0.52
earlier	ends	-0.11	-0.09	0.31
later	justice	-0.11	-0.02	0.02
earlier	party	-0.28	-0.21	-0.01
after	back	-0.30	0.25	0.34
named after	back	-0.04	0.25	0.40
earlier	banned	-0.02	-0.12	-0.23
later	positive	-0.50	0.38	0.07
after that	just	-0.02	-0.29	-0.62
unknown after that	just	-0.02	-0.09	-0.49
earlier	answer	-0.23	-0.11	0.06
earlier	accused	-0.11	-0.08	-0.53
unknown after	will	-0.16	-0.53	-0.20
unknown in full before	my	-0.09	-0.30	-0.49
later	food	-0.02	-0.11	-0.46
earlier	illegal	-0.17	-0.21	-0.23
unknown before that	up	-0.03	-0.14	-0.61
earlier	western	-0.24	-0.16	-0.29
before that	dad	-0.02	-0.29	0.34
earlier	king	-0.07	-0.47	0.21
after	mon	-0.10	-0.24	-0.52
later	mon	-0.10	-0.34	-0.70
unknown after that	days	-0.22	-0.20	0.28
earlier	pay	-0.04	-0.26	-0.48
earlier	makes	-0.14	-0.09	0.25
unknown after	being	-0.02	0.00	-0.37
later	trading	-0.02	-0.20	-0.63
before that	stop	-0.15	-0.05	0.21
unknown before that	stop	-0.15	-0.05	0.21
later	seeing	-0.21	-0.22	0.29
earlier	quick	0.36	-0.06	0.01
before	an	-0.10	-0.15	-0.82
unknown before	an	-0.10	-0.06	-0.74
later	search	0.00	-0.24	-0.17
unknown after	go	-0.15	-0.22	-0.37
before that	home	-0.13	-0.30	-0.22
unknown after that	more	-0.22	-0.19	0.16
unknown after that	very	-0.08	0.00	0.17
earlier	cards	-0.07	-0.27	-0.36
earlier	maybe	0.00	-0.18	-0.02
earlier	claims	-0.01	-0.01	-0.47
later	route	-0.07	0.00	-0.45
earlier	general	-0.05	-0.04	-0.26
earlier	died	-0.07	-0.25	0.14
earlier	hood	-0.03	-0.12	0.07
earlier	social	-0.08	-0.11	-0.62
after that	uk	-0.09	-0.40	-0.43
unknown after that	uk	-0.09	-0.30	-0.26
earlier	selling	-0.16	-0.11	0.20
later	draft	-0.05	-0.09	-0.62
earlier	ya	-0.11	-0.20	0.03
earlier	en	-0.11	-0.34	-0.24
earlier	el	-0.11	-0.28	-0.45
earlier	team	-0.04	-0.24	0.19
earlier	worth	-0.11	-0.12	-0.24
later	speech	-0.10	-0.45	0.42
later	budget	0.20	-0.12	0.51
later	kills	-0.01	-0.14	-0.70
earlier	swear	-0.19	-0.42	0.12
later	weather	-0.07	-0.29	0.25
before	late	-0.19	-0.30	-0.41
earlier	re	-0.19	-0.55	-0.06
earlier	estate	-0.19	-0.28	-0.60
earlier	action	-0.05	-0.22	0.03
later	remains	-0.05	-0.31	-0.08
earlier	er	-0.07	-0.17	-0.27
later	respect	-0.28	-0.31	-0.16
earlier	respect	-0.02	-0.15	-0.52
earlier	real	0.00	-0.14	0.03
later	public	-0.04	-0.04	-0.46
later	guardian	-0.04	-0.01	0.36
earlier	tells	-0.02	-0.06	0.13
after that	leave	-0.15	-0.18	-0.46
earlier	crash	-0.02	-0.06	-0.33
earlier	injured	-0.04	-0.17	-0.17
after that	please	-0.15	-0.12	0.31
unknown after that	please	-0.15	-0.12	0.06
later	together	-0.01	-0.12	0.39
later	sad	-0.02	-0.06	0.17
later	award	0.00	-0.26	-0.56
earlier	dream	-0.07	-0.05	0.21
later	murder	-0.01	-0.20	0.20
earlier	speaking	-0.12	-0.15	-0.31
earlier	french	-0.12	0.00	0.15
earlier	story	-0.12	-0.30	0.41
later	whatever	-0.14	-0.08	-0.16
later	trial	-0.10	-0.04	0.06
later	actual	-0.25	-0.30	-0.38
earlier	stand	-0.10	-0.08	0.10
later	possible	0.00	-0.13	-0.63
earlier	winning	0.00	-0.06	-0.18
later	married	0.00	-0.09	0.49
later	ahead	0.00	-0.21	-0.47
before	girl	-0.11	-0.13	0.47
before that	another	-0.11	-0.08	0.28
earlier	making	0.00	-0.18	0.06
later	reach	-0.02	-0.23	-0.58
before	her	-0.37	-0.21	0.00
earlier	hotel	0.00	-0.01	0.37
later	hole	-0.01	-0.20	-0.49
earlier	lets	-0.05	-0.10	-0.12
later	signing	-0.05	-0.01	0.82
later	skin	-0.19	-0.09	-0.25
earlier	bottom	-0.03	-0.37	-0.41
later	wake	-0.14	-0.21	0.05
unknown after that	we	-0.04	-0.14	0.09
later	fly	-0.04	-0.02	-0.42
before	us	-0.15	-0.08	-0.23
after	give	-0.14	-0.05	0.10
later	womens	-0.08	-0.04	0.15
earlier	forward	0.00	-0.25	0.12
earlier	course	-0.25	-0.15	-0.46
earlier	details	-0.08	0.00	0.43
earlier	power	-0.13	-0.23	-0.78
later	cats	-0.04	-0.02	-0.62
before	m	-0.18	-0.20	0.13
unknown before	m	-0.18	-0.08	-0.47
earlier	m	-0.18	-0.54	0.07
after that	july	-0.01	-0.14	0.05
later	lay	0.00	-0.15	-0.35
earlier	frozen	-0.12	-0.32	-0.46
unknown before	time	-0.18	-0.03	-0.36
unknown after	love	0.00	-0.17	-0.20
earlier	fever	0.00	-0.31	-0.16
earlier	runs	0.00	-0.04	0.10
earlier	killing	0.00	-0.20	-0.35
before that	life	-0.01	-0.01	0.22
earlier	families	-0.02	0.00	-0.31
after	too	-0.16	-0.38	0.17
earlier	parking	-0.01	-0.01	-0.39
later	joint	-0.26	-0.03	0.57
before that	see	-0.20	-0.10	-0.37
earlier	fill	-0.27	0.00	-0.30
earlier	happens	-0.07	-0.25	-0.49
earlier	boots	0.00	-0.15	-0.11
before that	sunday	-0.02	-0.26	-0.11
earlier	control	-0.05	-0.24	-0.27
unknown before that	other	-0.09	-0.16	-0.22
later	parents	-0.04	-0.05	0.12
later	marriage	-0.02	0.00	-0.17
earlier	funeral	0.00	-0.26	0.33
earlier	checked	-0.10	-0.26	-0.53
later	fridge	-0.20	-0.10	0.46
later	penguin	-0.23	-0.36	-0.20
named in full after	are	-0.32	-0.13	0.32
after that	but	-0.01	-0.25	-0.64
unknown after that	but	-0.01	-0.25	-0.64
earlier	close	-0.12	-0.10	-0.07
after	sunday	-0.10	-0.38	-0.04
earlier	uni	-0.06	-0.02	-0.36
before that	died	-0.05	-0.14	0.31
unknown before that	died	-0.05	-0.14	0.31
earlier	talking	-0.05	-0.10	0.38
unknown after that	off	-0.15	-0.16	-0.37
later	ago	0.00	-0.09	0.44
earlier	low	-0.02	-0.04	-0.24
later	control	-0.03	-0.38	-0.84
later	crime	-0.03	-0.06	0.44
later	killed	0.00	-0.66	-1.10
before that	when	-0.01	-0.39	-0.13
earlier	band	-0.22	-0.21	-0.42
unknown after that	who	-0.04	-0.03	0.13
before that	nobody	-0.31	-0.07	0.43
earlier	arms	-0.08	-0.33	-0.46
later	covered	-0.06	0.10	-0.18
later	singing	0.17	-0.07	0.44
later	awful	0.17	-0.06	0.26
later	deadly	-0.25	-0.52	-0.38
before	into	-0.01	-0.22	0.07
unknown before	into	-0.01	-0.14	-0.41
later	gonna	-0.01	-0.17	0.06
later	few	-0.02	-0.42	-0.50
later	learned	-0.02	0.00	-0.39
earlier	seconds	-0.21	-0.26	-0.30
after that	getting	-0.06	-0.06	0.12
unknown after that	getting	-0.06	-0.06	0.12
earlier	hours	-0.03	-0.26	-0.37
before that	thanks	0.11	-0.23	0.07
after	check	-0.14	-0.08	-0.13
unknown after	check	-0.14	-0.08	-0.34
after that	great	0.55	-0.38	-0.19
before	thanks	0.29	-0.02	0.49
unknown in full around	whole text	0.31	0.00	0.49
unknown in full around	few words	0.31	-0.02	0.14
after	take	0.33	0.00	0.52
later	fantastic	0.17	0.00	-0.07
later	itself	0.08	-0.27	-0.25
later	helped	0.25	-0.14	-0.30
later	named	0.19	-0.18	-0.36
later	credit	0.12	-0.18	-0.43
earlier	enjoy	0.27	-0.31	-0.72
described around	whole text	0.30	0.00	0.07
later	film	-0.02	-0.22	0.01
after	could	-0.05	0.00	0.43
after that	play	-0.05	-0.30	-0.12
after	x	-0.32	-0.04	-0.13
named before	son	-0.12	-0.05	0.42
later	goals	-0.03	-0.33	0.10
later	society	-0.02	-0.02	-0.49
named in full before that	nobody	-0.18	0.00	0.13
named in full after	back	-0.18	0.00	0.13
clinical after	thank	0.90	-0.07	0.20
named in full before that	she	-0.18	0.00	0.68
fact	clinical title + ordinary + surname	0.32	-0.02	0.03
titled	clinical title + ordinary + surname	0.32	-0.02	0.03
clinical before	tell	0.72	-0.26	0.12
clinical before that	please	0.72	-0.26	0.12
after that	feeling	-1.36	0.00	0.82
named after that	feeling	-1.25	0.00	0.66
named after	born	-0.08	0.00	0.49
clinical before	about	0.25	-0.10	0.21
before that	complaint	0.25	-0.10	0.21
clinical before that	complaint	0.25	-0.10	0.21
clinical after that	nurse	0.25	-0.10	0.21
earlier	complaint	0.83	-0.26	-0.53
fact	clinical title + first name + lower case	0.62	-0.06	0.03
titled	clinical title + first name + lower case	0.62	-0.06	0.03
clinical after that	may	0.59	-0.18	0.72
unknown in full before	lost	-0.06	0.00	0.35
unknown in full before that	we	-0.06	0.00	0.35
unknown in full after	last	-0.06	0.00	0.35
unknown in full after that	week	-0.06	-0.11	-0.02
before that	will	0.00	-0.44	-0.15
named before that	will	0.00	-0.33	-0.33
unknown after that	feeling	-0.35	0.00	0.42
named after	here	-0.55	0.00	0.84
fact	clinical title + first name + surname	0.16	-0.13	0.15
titled	clinical title + first name + surname	0.16	-0.13	0.15
clinical before that	<name>	0.49	-0.03	0.32
named before	surname	-0.27	0.00	0.75
named after	road	0.00	-0.12	-0.32
later	update	0.00	-0.75	-1.25
after that	how	0.00	-0.38	-0.08
named in full after that	how	0.00	-0.13	-0.05
named in full before	lost	-0.19	0.00	0.28
named in full before that	we	-0.19	0.00	0.28
named in full after	last	-0.19	0.00	0.28
named in full after that	week	-0.19	0.00	0.28
named in full after	example	0.00	-0.26	-0.41
after that	co	0.00	-0.17	-0.56
named in full after that	co	0.00	-0.13	-0.37
named in full sign	@	0.00	-0.26	-0.41
named before that	nobody	-0.10	0.00	0.58
fact	clinical title + ordinary + surname + begins sentence	0.34	0.00	0.12
titled	clinical title + ordinary + surname + begins sentence	0.34	0.00	0.12
before that	windmill	0.00	-0.03	-0.15
before that	lane	0.00	0.00	-0.13
unknown after that	how	0.00	-0.12	0.02
unknown after	example	0.00	-0.05	-0.45
after that	org	0.00	-0.16	-0.39
unknown sign	@	0.00	-0.05	-0.45
unknown in full after	can	0.00	-0.36	-0.58
earlier	elm	0.00	-0.01	-0.15
earlier	grove	0.00	-0.01	-0.15
before	crescent	0.00	-0.01	-0.19
unknown before	crescent	0.00	-0.01	-0.19
before that	springfield	0.00	-0.01	-0.19
unknown before that	springfield	0.00	-0.01	-0.19
earlier	crescent	0.00	-0.01	-0.19
named in full after that	org	0.00	-0.16	-0.21
unknown in full before that	she	-0.19	0.00	0.63
unknown before that	chapel	0.00	-0.04	-0.25
later	gardens	-0.04	-0.06	-0.28
before	avenue	0.00	0.00	-0.14
unknown before	avenue	0.00	0.00	-0.14
earlier	avenue	0.00	0.00	-0.19
unknown in full before	called	-0.14	0.00	0.13
unknown in full before that	nobody	-0.14	0.00	0.13
unknown in full after	back	-0.14	0.00	0.13
named before that	she	-0.29	0.00	0.78
later	cemetery	-0.06	0.00	0.29
after that	com	0.00	-0.11	-0.34
later	kings	-0.06	0.00	-0.20
before that	kings	0.00	-0.05	-0.43
earlier	kings	0.00	-0.05	-0.47
unknown after that	co	0.00	-0.04	-0.32
unknown in full before that	from	0.00	-0.44	-0.66
after that	dec	-0.04	-0.23	-0.37
named after that	dec	0.00	-0.22	-0.30
later	dec	-0.04	-0.30	-0.61
after that	born	0.00	-0.01	0.18
before that	cemetery	0.00	-0.02	-0.13
unknown before that	cemetery	0.00	-0.02	-0.13
earlier	cemetery	0.00	-0.02	-0.13
unknown before	street	0.00	-0.08	-0.40
named after	view	0.00	-0.02	-0.10
later	rose	0.26	-0.16	-0.34
unknown after	born	-0.08	0.00	0.62
after that	mar	-0.04	-0.22	-0.37
later	mar	-0.04	-0.35	-0.69
earlier	mar	-0.02	-0.12	-0.61
unknown in full after that	how	0.00	-0.23	-0.36
named in full after that	example	0.00	-0.04	-0.33
before that	church	0.00	-0.07	-0.40
unknown before that	church	0.00	-0.07	-0.40
before	northgate	0.00	0.00	-0.15
unknown before	northgate	0.00	0.00	-0.15
earlier	wellington	0.00	-0.01	-0.24
fact	clinical title + first name + surname + begins sentence	0.11	-0.05	0.01
titled	clinical title + first name + surname + begins sentence	0.11	-0.05	0.01
later	wellington	-0.05	0.00	0.12
named before	lost	-0.04	0.00	0.51
after that	net	0.00	-0.17	-0.39
later	net	0.00	-0.25	-0.62
before	rise	0.00	-0.03	-0.36
unknown before	rise	0.00	-0.03	-0.22
before that	fernleigh	0.00	-0.03	-0.32
unknown before that	fernleigh	0.00	-0.03	-0.18
unknown in full after that	can	0.00	-0.33	-0.62
before	gardens	0.00	-0.03	-0.29
unknown before	gardens	0.00	-0.03	-0.29
before that	hawthorn	0.00	-0.03	-0.18
unknown before that	hawthorn	0.00	-0.03	-0.18
earlier	gardens	0.00	-0.03	-0.39
after that	oct	0.00	-0.01	0.13
later	oct	0.00	-0.32	-0.49
earlier	hill	0.00	-0.07	-0.12
before that	johns	0.00	-0.01	-0.35
earlier	johns	0.00	-0.01	-0.35
unknown after that	net	0.00	-0.04	-0.14
later	lily	0.08	-0.01	0.13
later	victor	0.00	-0.06	-0.56
earlier	victor	0.00	-0.24	-0.50
before that	way	0.00	-0.01	0.28
later	oxford	0.00	-0.17	-0.55
unknown in full after that	and	0.00	-0.18	-0.44
earlier	duke	0.00	-0.15	0.55
later	west	0.00	-0.29	0.27
before	west	0.00	-0.16	-0.59
unknown before	west	0.00	-0.05	-0.47
earlier	west	0.00	-0.16	-0.03
later	founder	0.00	0.00	-0.31
after that	lt	0.00	-0.06	0.11
unknown after that	lt	0.00	-0.06	0.11
earlier	gt	0.00	-0.25	-0.40
later	gt	0.00	-0.31	-0.91
unknown after	were	0.00	-0.09	0.30
later	via	0.00	-0.64	-0.32
after	via	0.00	-0.36	-0.30
before	join	0.00	-0.11	0.08
after that	cambridge	0.00	0.00	0.59
later	t	0.00	-1.42	-0.15
after	http	0.00	-0.58	-0.22
named in full after	http	0.00	-0.18	0.04
after that	t	0.00	-0.39	-0.04
named in full after that	t	0.00	-0.16	0.05
earlier	special	0.00	-0.07	-0.63
before	co	0.00	-0.42	-0.83
unknown before	co	0.00	-0.29	-1.38
before that	t	0.00	-0.33	-0.64
unknown before that	t	0.00	-0.24	-1.34
unknown after	good	0.00	-0.01	0.26
later	wasted	0.00	-0.10	-0.53
before	watch	0.00	-0.16	-0.09
earlier	episode	0.00	-0.06	0.43
earlier	developing	0.00	0.00	-0.12
after that	http	0.00	-0.30	-0.43
named in full after that	http	0.00	-0.15	-0.16
earlier	important	0.00	-0.04	0.12
earlier	points	0.00	-0.01	0.15
earlier	tomorrow	0.00	-0.42	-0.10
unknown sign	_	0.00	-0.33	0.66
before that	first	0.00	-0.12	0.34
later	average	0.00	-0.01	-0.29
later	million	0.00	-0.12	-0.44
after	app	0.00	-0.08	-0.47
unknown after	app	0.00	-0.08	-0.47
earlier	opened	0.00	-0.08	-0.38
unknown after	sunday	0.00	-0.03	-0.51
after that	service	0.00	-0.01	-0.41
later	joining	0.00	-0.04	0.29
earlier	calling	0.00	-0.22	0.01
earlier	unlocked	0.00	-0.10	-0.54
unknown after that	http	0.00	-0.13	-0.37
after that	ready	0.00	-0.13	-0.57
unknown after that	ready	0.00	-0.10	-0.53
unknown after	oh	0.00	-0.07	-0.45
later	lord	0.00	-0.11	-0.30
earlier	premier	0.00	-0.02	0.21
earlier	league	0.00	-0.25	-0.78
earlier	beautiful	0.00	-0.01	-0.61
unknown after	via	0.00	-0.26	-0.13
after	ca	0.00	-0.04	-0.50
after that	nt	0.00	-0.30	-0.08
unknown after that	nt	0.00	-0.12	-0.05
later	ca	0.00	-0.24	-0.17
later	snacks	0.00	-0.36	-0.70
earlier	attack	0.00	-0.44	-0.99
before	rt	0.00	-0.32	0.65
unknown in full before	rt	0.00	-0.19	-0.01
earlier	rt	0.00	-1.67	0.02
later	level	0.00	-0.08	0.20
before	photo	0.00	-0.24	-0.29
earlier	winter	0.00	-0.05	-0.17
after	video	0.00	-0.07	-0.27
unknown after	video	0.00	-0.05	-0.26
later	wo	0.00	0.00	0.78
unknown in full before	co	0.00	-0.15	0.20
unknown in full before that	t	0.00	-0.16	0.12
later	dream	0.00	-0.12	-0.14
earlier	dress	0.00	-0.04	-0.13
unknown before	rt	0.00	-0.12	0.60
before that	rt	0.00	-0.42	0.21
named before that	rt	0.00	-0.06	0.22
later	virus	0.00	-0.26	-0.65
later	en	0.00	-0.48	-0.95
later	united	0.00	-0.19	0.23
after	united	0.00	-0.12	-0.55
unknown after	united	0.00	-0.12	-0.55
later	fan	0.00	0.00	0.18
unknown after	should	0.00	-0.21	-0.66
unknown before that	just	0.00	-0.04	-0.37
earlier	groups	0.00	-0.08	-0.16
earlier	around	0.00	-0.22	-0.78
earlier	reports	0.00	0.00	0.10
before that	latest	0.00	-0.02	-0.17
earlier	latest	0.00	-0.40	-0.66
later	facility	0.00	-0.27	-0.53
later	company	0.00	-0.02	0.18
after	s	0.00	-0.57	0.12
named in full after	s	0.00	-0.02	0.57
later	s	0.00	-1.29	0.27
later	offered	0.00	-0.08	0.46
earlier	wow	0.00	-0.12	0.42
unknown after	http	0.00	-0.39	-0.10
unknown after that	t	0.00	-0.16	-0.02
earlier	teenager	0.00	-0.08	-0.43
named in full after that	for	0.00	-0.12	0.14
later	pretty	0.00	-0.13	-0.15
after that	pretty	0.00	-0.13	-0.43
unknown after that	pretty	0.00	-0.13	-0.58
before that	work	0.00	-0.02	-0.13
unknown before that	work	0.00	-0.02	-0.13
unknown after	s	0.00	-0.28	-0.21
later	epic	0.00	-0.18	-0.10
later	fans	0.00	-0.18	0.52
earlier	epic	0.00	-0.15	0.06
later	strong	0.00	-0.08	-0.27
earlier	ll	0.00	-0.18	0.02
earlier	yo	0.00	-0.02	0.31
earlier	resident	0.00	-0.03	-0.33
after	rt	0.00	-0.01	0.38
unknown after	rt	0.00	-0.01	0.21
later	rt	0.00	-0.43	-0.10
named in full before	rt	0.00	0.00	0.67
unknown before that	rt	0.00	-0.21	-0.08
after	lt	0.00	-0.20	0.24
unknown after	lt	0.00	-0.20	0.03
unknown in full before that	of	0.00	-0.05	-0.59
later	sea	0.00	-0.11	-0.45
earlier	goals	0.00	-0.10	-0.51
later	value	0.00	-0.08	-0.40
earlier	vs	0.00	-0.39	-0.77
later	literally	0.00	0.00	-0.41
later	blame	0.00	-0.01	-0.14
before that	people	0.00	-0.01	-0.48
unknown before that	people	0.00	-0.01	-0.48
later	father	0.00	-0.01	0.22
after that	s	0.00	-0.12	0.00
later	alive	0.00	0.00	0.12
before	ff	0.00	-0.08	-0.19
unknown before	ff	0.00	-0.08	-0.21
earlier	ff	0.00	-0.33	0.63
earlier	radio	0.00	-0.11	0.11
earlier	dance	0.00	-0.11	-0.02
later	led	0.00	-0.19	0.21
later	ceremony	0.00	-0.21	0.27
unknown in full sign	-	0.00	-0.31	0.29
earlier	led	0.00	-0.19	-0.50
after	playing	0.00	-0.14	-0.54
unknown after	playing	0.00	-0.14	-0.54
later	playing	0.00	-0.18	-0.03
later	involved	0.00	-0.09	-0.26
later	race	0.00	-0.08	-0.14
earlier	knew	0.00	0.00	0.18
later	follow	0.00	-0.27	0.34
later	advice	0.00	-0.20	-0.24
after that	u	0.00	-0.06	0.20
unknown after that	u	0.00	-0.06	0.20
unknown after	x	0.00	-0.02	-0.13
later	sexy	0.00	0.00	0.65
later	cup	0.00	-0.04	0.16
earlier	giant	0.00	0.00	0.17
unknown in full after that	on	0.00	-0.23	-0.67
later	following	0.00	-0.18	0.10
unknown in full after	they	0.00	-0.23	-0.63
later	scores	0.00	0.00	0.62
after	gt	0.00	-0.09	-0.46
later	biggest	0.00	-0.02	0.20
before	today	0.00	-0.02	0.16
earlier	united	0.00	-0.03	0.60
later	worker	0.00	-0.05	-0.43
before	post	0.00	-0.02	0.25
named after that	s	0.00	-0.03	0.52
later	zone	0.00	-0.13	-0.42
earlier	pilots	0.00	0.00	-0.35
before that	co	0.00	-0.05	0.53
unknown before that	co	0.00	-0.02	0.17
before	new	0.00	-0.32	-0.52
named before	new	0.00	-0.03	-0.50
before that	women	0.00	0.00	-0.59
unknown before that	women	0.00	0.00	-0.41
earlier	women	0.00	-0.16	0.23
later	super	0.00	-0.21	-0.49
earlier	super	0.00	-0.27	-0.07
later	hopes	0.00	-0.07	-0.34
later	sexual	0.00	-0.09	0.24
later	ll	0.00	-0.15	-0.23
later	support	0.00	-0.10	-0.25
after	school	0.00	-0.31	-0.36
before	jobs	0.00	0.00	-0.47
before that	post	0.00	-0.09	-0.14
earlier	blog	0.00	0.00	0.41
unknown before that	more	0.00	0.00	-1.29
later	city	0.00	-0.40	-0.19
later	struggle	0.00	-0.19	-0.53
earlier	performance	0.00	-0.16	-0.60
before	city	0.00	-0.06	-0.41
named in full after	will	0.00	0.00	0.52
earlier	city	0.00	-0.62	-1.12
after	why	0.00	-0.01	0.29
unknown after	why	0.00	-0.01	0.29
earlier	brazil	0.00	-0.02	-0.67
earlier	military	0.00	-0.15	-0.12
earlier	police	0.00	-0.16	-0.13
earlier	fire	0.00	-0.16	-0.66
earlier	students	0.00	-0.07	-0.56
unknown in full after	s	0.00	-0.04	0.38
later	songs	0.00	-0.11	-0.07
after	fans	0.00	-0.07	-0.67
earlier	hundreds	0.00	-0.08	-0.47
later	members	0.00	-0.08	-0.62
later	conference	0.00	-0.01	0.72
later	pic	0.00	-0.11	-0.58
earlier	fans	0.00	-0.32	-0.94
later	east	0.00	-0.34	-0.65
unknown after	there	0.00	0.00	-0.31
earlier	joint	0.00	-0.11	-0.63
later	transnational	0.00	-0.26	-0.45
after that	better	0.00	-0.11	0.27
earlier	invest	0.00	-0.26	-0.51
unknown after that	day	0.00	-0.14	-0.51
after	vs	0.00	-0.23	-0.65
later	vs	0.00	-0.32	-0.15
unknown in full after that	http	0.00	-0.08	-0.26
earlier	agree	0.00	-0.21	-0.26
after	haha	0.00	0.00	0.61
unknown after	haha	0.00	0.00	0.61
later	probably	0.00	-0.21	-0.23
later	ya	0.00	-0.10	-0.43
before that	meeting	0.00	-0.18	-0.17
unknown before that	meeting	0.00	-0.18	-0.48
earlier	meeting	0.00	-0.25	-0.56
later	project	0.00	-0.10	-0.25
after	looks	0.00	-0.16	-0.10
earlier	project	0.00	0.00	0.58
unknown in full before	about	0.00	0.00	0.48
earlier	interview	0.00	-0.15	-0.05
before	s	0.00	-0.19	0.07
named in full before	s	0.00	0.00	0.37
named after	http	0.00	-0.26	-0.13
named after that	t	0.00	-0.08	0.11
earlier	track	0.00	-0.06	-0.46
later	series	0.00	-0.17	-0.61
earlier	double	0.00	-0.20	-0.62
later	movie	0.00	-0.11	0.05
later	hd	0.00	-0.20	0.30
later	jobs	0.00	-0.22	-0.16
before	video	0.00	-0.02	0.12
later	source	0.00	-0.07	-0.43
earlier	source	0.00	-0.01	0.28
later	perfect	0.00	-0.34	-0.23
later	travel	0.00	0.00	-0.42
after	wins	0.00	0.00	0.12
earlier	wins	0.00	-0.07	-0.40
earlier	pretty	0.00	-0.14	-0.57
unknown before	s	0.00	-0.11	0.00
later	vampires	0.00	-0.05	-0.54
earlier	photography	0.00	-0.04	-0.68
unknown before	where	0.00	-0.23	-0.54
later	strategy	0.00	-0.07	-0.55
before that	ve	0.00	-0.04	-0.11
unknown after that	love	0.00	0.00	-0.45
later	amazing	0.00	0.00	-0.49
later	d	0.00	-0.56	0.43
named in full before that	on	0.00	0.00	0.27
after	d	0.00	-0.25	-0.27
unknown in full after that	out	0.00	-0.24	-0.75
after	tomorrow	0.00	-0.13	-0.18
unknown after	tomorrow	0.00	-0.13	-0.18
unknown before that	how	0.00	-0.19	-0.11
after that	d	0.00	-0.25	0.05
unknown after that	d	0.00	-0.13	0.14
earlier	amazing	0.00	-0.14	0.32
unknown in full before that	rt	0.00	-0.18	0.21
earlier	possible	0.00	-0.21	-0.43
earlier	volunteering	0.00	0.00	0.28
earlier	tax	0.00	-0.05	-0.20
later	truly	0.00	-0.10	-0.49
later	creative	0.00	-0.05	-0.19
later	member	0.00	-0.21	-0.46
later	wat	0.00	-0.01	-0.52
earlier	shooting	0.00	-0.05	0.16
earlier	images	0.00	-0.01	-0.14
later	ff	0.00	-0.10	-0.32
earlier	famous	0.00	-0.03	-0.67
after	radio	0.00	-0.09	-0.45
unknown after	radio	0.00	-0.09	-0.45
earlier	losing	0.00	-0.26	-0.65
before that	much	0.00	-0.15	0.23
earlier	season	0.00	-0.20	-0.19
earlier	ca	0.00	-0.06	0.25
unknown in full before that	a	0.00	-0.20	-0.61
earlier	invested	0.00	-0.15	-0.27
later	adviser	0.00	-0.15	-0.44
later	sports	0.00	-0.10	-0.28
unknown in full before that	and	0.00	-0.16	-0.05
after that	tomorrow	0.00	-0.11	-0.52
earlier	ball	0.00	-0.18	-0.39
earlier	town	0.00	-0.02	-0.27
earlier	agreed	0.00	0.00	-0.31
earlier	sushi	0.00	0.00	0.47
earlier	tonight	0.00	-0.32	0.12
later	hears	0.00	-0.19	-0.17
later	revolution	0.00	-0.01	0.28
earlier	internet	0.00	-0.01	-0.59
earlier	roc	0.00	-0.21	-0.69
before that	via	0.00	-0.11	-0.85
unknown in full after	this	0.00	-0.24	-0.11
after that	south	0.00	-0.01	0.23
later	reminds	0.00	0.00	-0.53
later	issue	0.00	-0.10	-0.19
earlier	issue	0.00	-0.20	-0.58
earlier	google	0.00	-0.14	-0.11
later	buy	0.00	-0.25	-0.21
before	v	0.00	-0.23	-0.48
unknown before	v	0.00	-0.23	-0.48
earlier	v	0.00	-0.33	-0.56
earlier	wish	0.00	-0.16	-0.04
unknown before	against	0.00	-0.09	-0.56
earlier	official	0.00	-0.16	-0.27
later	breaking	0.00	-0.08	-0.51
earlier	breaking	0.00	-0.55	-0.46
unknown before	when	0.00	-0.08	0.12
before that	s	0.00	-0.27	-0.33
before that	nt	0.00	-0.02	0.17
unknown in full after that	at	0.00	-0.12	0.00
earlier	cold	0.00	-0.16	-0.48
earlier	understanding	0.00	0.00	0.15
later	premier	0.00	-0.03	0.48
before that	love	0.00	-0.16	-0.19
earlier	info	0.00	0.00	-0.39
later	arsenal	0.00	-0.12	0.32
earlier	arsenal	0.00	-0.32	-0.35
later	growing	0.00	-0.01	0.15
later	trend	0.00	0.00	0.13
earlier	apple	0.00	-0.33	-0.14
earlier	among	0.00	-0.08	0.11
later	space	0.00	-0.15	-0.57
later	entertainment	0.00	-0.18	-0.48
later	revealed	0.00	-0.36	0.03
later	joined	0.00	-0.02	-0.18
earlier	joined	0.00	-0.20	-0.32
after	earlier	0.00	-0.01	-0.54
before that	right	0.00	0.00	0.13
earlier	continue	0.00	-0.01	-0.73
earlier	sun	0.00	-0.01	-0.62
after that	rt	0.00	-0.21	-0.58
later	around	0.00	-0.38	-0.92
earlier	earlier	0.00	0.00	0.33
earlier	celebrating	0.00	-0.07	-0.36
later	tour	0.00	-0.10	0.32
unknown in full before that	for	0.00	-0.33	0.10
unknown before	new	0.00	-0.24	-1.08
before that	tour	0.00	-0.02	-0.15
unknown before that	tour	0.00	-0.01	-0.60
earlier	tour	0.00	-0.06	-0.42
named after	s	0.00	-0.34	0.09
after that	music	0.00	0.00	0.28
later	music	0.00	-0.16	0.27
earlier	quite	0.00	-0.10	-0.33
earlier	brilliant	0.00	-0.10	0.17
after	un	0.00	-0.01	-0.30
unknown before	love	0.00	-0.07	0.39
later	apple	0.00	-0.08	-0.30
later	energy	0.00	-0.10	-0.39
later	acting	0.00	-0.10	-0.11
unknown after that	always	0.00	-0.04	-0.33
after	game	0.00	-0.03	-0.61
later	pictures	0.00	-0.18	-0.07
earlier	pictures	0.00	-0.02	-0.35
before that	fans	0.00	-0.13	-0.42
earlier	credit	0.00	-0.05	0.30
later	digital	0.00	-0.18	-0.62
after	y	0.00	-0.01	-0.31
unknown after	y	0.00	-0.01	-0.31
earlier	es	0.00	-0.23	-0.17
earlier	reasons	0.00	-0.26	-0.52
later	nuclear	0.00	-0.01	-0.61
earlier	japan	0.00	0.00	0.19
earlier	nuclear	0.00	-0.03	-0.53
before that	move	0.00	-0.07	0.25
earlier	awards	0.00	-0.10	-0.38
after	city	0.00	-0.11	-0.69
unknown after	city	0.00	-0.09	-0.61
unknown in full after	http	0.00	-0.22	-0.49
unknown in full after that	t	0.00	-0.12	-0.41
later	complete	0.00	-0.04	0.21
earlier	national	0.00	-0.34	-0.82
before that	m	0.00	-0.18	-0.76
named after	of	0.00	-0.13	-0.39
later	general	0.00	-0.43	-0.86
later	election	0.00	0.00	0.16
earlier	election	0.00	-0.02	-0.26
earlier	guardian	0.00	-0.24	-0.46
after that	denied	0.00	0.00	0.26
unknown after that	denied	0.00	0.00	0.21
later	sales	0.00	-0.35	-0.78
later	dutch	0.00	-0.09	-0.11
before	denied	0.00	-0.01	0.19
earlier	denied	0.00	-0.01	0.17
earlier	sales	0.00	-0.09	-0.41
earlier	dutch	0.00	-0.71	-0.53
later	championship	0.00	-0.18	0.12
unknown after that	going	0.00	-0.03	-0.44
later	college	0.00	-0.11	-0.72
earlier	classes	0.00	-0.07	-0.44
before	south	0.00	-0.26	-0.62
unknown before	south	0.00	-0.23	-0.52
earlier	south	0.00	-0.37	-0.82
later	latest	0.00	-0.18	-0.57
after	https	0.00	-0.09	-0.26
before that	service	0.00	-0.16	-0.41
unknown after	happy	0.00	0.00	0.31
after that	birthday	0.00	-0.04	0.20
unknown after that	birthday	0.00	0.00	0.42
unknown before that	much	0.00	-0.09	0.40
before that	today	0.00	-0.16	0.21
unknown in full after	will	0.00	-0.20	0.38
later	dc	0.00	-0.01	-0.37
unknown in full after	up	0.00	-0.21	-0.01
earlier	ac	0.00	-0.29	-0.58
earlier	dc	0.00	-0.29	-0.58
earlier	segment	0.00	-0.12	0.08
later	shit	0.00	-0.02	0.19
later	lake	0.00	0.00	-0.53
earlier	lake	0.00	-0.15	-0.76
earlier	buy	0.00	-0.23	-0.73
later	eat	0.00	0.00	0.49
later	jerk	0.00	0.00	0.29
earlier	music	0.00	-0.12	-0.10
earlier	fun	0.00	-0.21	-0.09
before	ed	0.00	0.00	0.64
unknown before	ed	0.00	0.00	0.64
earlier	ed	0.00	0.00	0.58
later	campaign	0.00	-0.12	0.30
later	women	0.00	-0.11	0.09
earlier	campaign	0.00	-0.20	0.07
earlier	videos	0.00	0.00	-0.46
earlier	trailer	0.00	-0.18	-0.06
after that	want	0.00	0.00	0.17
unknown after that	want	0.00	0.00	0.17
later	fucking	0.00	-0.01	0.34
earlier	pro	0.00	-0.04	-0.52
earlier	finding	0.00	-0.04	-0.55
earlier	increased	0.00	-0.03	-0.63
unknown before that	after	0.00	-0.21	-0.49
earlier	game	0.00	-0.34	-0.31
before	de	0.00	-0.03	-0.10
earlier	golf	0.00	-0.06	-0.54
sign	/	0.00	-0.33	-0.52
unknown sign	/	0.00	-0.33	-0.52
earlier	damn	0.00	-0.12	-0.53
later	throughout	0.00	-0.09	-0.48
earlier	flight	0.00	-0.30	-0.81
later	expected	0.00	-0.32	0.27
unknown in full before	from	0.00	-0.27	-0.69
later	artists	0.00	0.00	-0.37
later	debut	0.00	-0.07	-0.36
later	art	0.00	-0.22	-0.60
earlier	mini	0.00	0.00	-0.57
earlier	debut	0.00	0.00	-0.35
earlier	art	0.00	-0.19	-0.61
earlier	rugby	0.00	-0.07	-0.44
earlier	greatest	0.00	-0.26	0.00
after that	bit	0.00	-0.21	-0.74
before that	d	0.00	0.00	0.42
unknown before that	d	0.00	0.00	0.42
before	news	0.00	-0.23	0.16
unknown in full before	news	0.00	-0.13	0.36
earlier	turkey	0.00	-0.01	-0.11
later	regional	0.00	-0.04	-0.12
later	leader	0.00	-0.26	0.02
earlier	leader	0.00	-0.02	0.31
after	yes	0.00	0.00	0.16
unknown after	yes	0.00	0.00	0.16
later	join	0.00	-0.02	0.22
later	freestyle	0.00	-0.01	0.16
later	moment	0.00	-0.26	-0.68
later	ft	0.00	-0.02	-0.34
after	music	0.00	-0.09	-0.37
before that	music	0.00	0.00	0.17
later	delivered	0.00	-0.17	-0.33
later	including	0.00	-0.02	0.26
earlier	crew	0.00	0.00	0.37
earlier	mega	0.00	0.00	0.31
after that	tonight	0.00	-0.12	-0.17
unknown after that	tonight	0.00	-0.12	-0.58
before that	children	0.00	0.00	-0.45
unknown before that	children	0.00	0.00	-0.45
later	peace	0.00	0.00	0.71
unknown before	follow	0.00	-0.10	-0.63
earlier	updated	0.00	-0.14	-0.04
unknown before that	love	0.00	-0.08	-0.30
earlier	fuck	0.00	-0.15	0.08
earlier	met	0.00	-0.22	0.22
later	dat	0.00	-0.23	-0.54
before	dat	0.00	-0.21	-0.56
unknown before	dat	0.00	-0.12	-0.47
earlier	dat	0.00	-0.33	-0.82
later	interesting	0.00	0.00	0.39
later	university	0.00	-0.01	-0.42
earlier	university	0.00	-0.06	-0.50
earlier	cent	0.00	0.00	0.13
earlier	residents	0.00	-0.33	-0.58
earlier	updates	0.00	-0.17	-0.58
later	position	0.00	-0.03	-0.59
earlier	position	0.00	-0.21	-0.41
sign	…	0.00	0.00	-0.48
unknown sign	…	0.00	0.00	-0.48
earlier	basic	0.00	-0.09	-0.52
later	afternoon	0.00	-0.05	-0.30
later	lounge	0.00	-0.11	-0.61
after	live	0.00	-0.08	0.11
later	fear	0.00	-0.07	-0.33
later	league	0.00	0.00	0.38
earlier	brown	0.00	-0.04	-0.26
later	grade	0.00	0.00	0.34
later	evil	0.00	-0.01	-0.42
later	forward	0.00	0.00	-0.24
earlier	aggressive	0.00	-0.23	-0.48
earlier	beginners	0.00	-0.06	-0.21
earlier	guide	0.00	-0.06	0.21
later	foreign	0.00	-0.12	-0.08
later	exchange	0.00	-0.11	-0.69
later	agreeing	0.00	-0.20	-0.56
before that	has	0.00	-0.21	-0.21
unknown before that	has	0.00	-0.21	-0.60
earlier	rob	0.00	-0.20	-0.39
earlier	divorced	0.00	0.00	0.67
fact	hashtag	0.00	-1.08	-0.78
unknown	hashtag	0.00	-1.06	-0.69
earlier	mas	0.00	0.00	-0.53
later	border	0.00	-0.12	-0.19
after that	border	0.00	0.00	-0.42
unknown after that	border	0.00	0.00	-0.42
after	border	0.00	-0.05	-0.44
unknown after	border	0.00	-0.05	-0.43
earlier	border	0.00	0.00	-0.58
after	reports	0.00	-0.28	-0.15
unknown after	reports	0.00	-0.08	0.19
after that	malaysia	0.00	-0.04	-0.38
unknown after that	malaysia	0.00	-0.04	-0.38
later	reports	0.00	-0.32	-0.22
later	airlines	0.00	-0.02	-0.62
later	crashed	0.00	-0.10	-0.75
earlier	airlines	0.00	-0.18	-0.78
earlier	crashed	0.00	0.00	-0.33
before	mh17	0.00	-0.01	-0.70
unknown before	mh17	0.00	-0.01	-0.61
before that	breaking	0.00	-0.23	-0.10
after	passenger	0.00	-0.24	-0.44
later	passenger	0.00	-0.25	-0.51
later	jet	0.00	-0.18	-0.13
earlier	passenger	0.00	-0.10	-0.33
earlier	jet	0.00	0.00	-0.31
earlier	crashes	0.00	0.00	-0.11
earlier	joining	0.00	-0.17	0.56
after	mh17	0.00	-0.26	-0.75
unknown in full after	mh17	0.00	-0.25	-0.56
before that	malaysia	0.00	-0.14	0.12
later	shows	0.00	-0.10	-0.26
later	sources	0.00	-0.23	-0.41
later	agency	0.00	-0.07	-0.47
later	reporting	0.00	-0.06	-0.12
later	plane	0.00	-0.26	-0.10
after	plane	0.00	-0.06	-0.60
earlier	agency	0.00	-0.05	-0.50
earlier	reporting	0.00	-0.06	-0.24
earlier	plane	0.00	-0.46	-0.93
after that	mh17	0.00	-0.36	-0.14
unknown after that	mh17	0.00	-0.33	-0.47
unknown before that	ukraine	0.00	0.00	-0.51
unknown before	news	0.00	-0.12	-0.88
unknown after	live	0.00	-0.08	-0.36
after that	lost	0.00	-0.21	-0.54
earlier	confirmed	0.00	-0.03	-0.13
before that	mh17	0.00	-0.10	-0.03
unknown before that	mh17	0.00	-0.10	-0.03
later	mt	0.00	-0.05	-0.18
later	confirms	0.00	-0.14	-0.20
earlier	mt	0.00	-0.02	-0.25
unknown after	plane	0.00	-0.02	-0.52
earlier	air	0.00	-0.26	-0.15
earlier	traffic	0.00	-0.01	-0.47
earlier	confirms	0.00	-0.14	-0.48
later	rebels	0.00	-0.05	-0.80
before that	shot	0.00	-0.03	-0.40
unknown before that	shot	0.00	-0.03	-0.37
after	rebels	0.00	-0.03	-0.47
unknown after	rebels	0.00	-0.03	-0.47
later	missile	0.00	-0.24	-0.09
earlier	ground	0.00	0.00	-0.35
earlier	missile	0.00	-0.01	-0.94
later	eastern	0.00	-0.06	-0.40
before	eastern	0.00	0.00	-0.49
unknown before	eastern	0.00	0.00	-0.49
earlier	eastern	0.00	-0.02	-0.58
later	region	0.00	-0.31	-0.77
later	controlled	0.00	-0.01	-0.35
after	region	0.00	-0.11	-0.36
unknown after	region	0.00	-0.11	-0.36
earlier	region	0.00	-0.06	-0.52
before that	official	0.00	-0.03	-0.12
after that	minister	0.00	0.00	-0.46
earlier	minister	0.00	-0.18	0.47
earlier	rebels	0.00	-0.15	-0.70
unknown after	mh17	0.00	-0.01	-0.39
after	missile	0.00	-0.12	-0.50
unknown after	missile	0.00	-0.12	-0.50
later	reported	0.00	-0.09	-0.52
later	ministry	0.00	-0.23	-0.64
earlier	confirm	0.00	0.00	0.51
unknown before that	m	0.00	-0.14	-0.61
later	beautiful	0.00	0.00	-0.20
earlier	world	0.00	-0.26	0.17
after	shot	0.00	0.00	0.26
after	flight	0.00	-0.08	-0.60
unknown in full after	flight	0.00	-0.08	-0.53
later	flight	0.00	-0.08	-0.48
later	investigation	0.00	-0.05	0.43
earlier	officer	0.00	-0.11	0.16
before	flight	0.00	0.00	-0.28
unknown before	flight	0.00	0.00	-0.28
later	surface	0.00	-0.06	-0.40
earlier	surface	0.00	0.00	-0.29
earlier	system	0.00	0.00	0.13
later	fired	0.00	-0.10	-0.50
after	crash	0.00	0.00	-0.38
unknown after	crash	0.00	0.00	-0.38
later	crash	0.00	-0.15	0.02
earlier	aircraft	0.00	-0.11	-0.56
unknown before that	s	0.00	-0.16	-0.62
later	student	0.00	-0.12	-0.65
unknown before that	today	0.00	-0.16	-0.01
earlier	anti	0.00	-0.34	-0.66
earlier	fly	0.00	-0.10	-0.53
unknown before	president	0.00	0.00	1.08
before	pm	0.00	-0.02	0.46
later	emergency	0.00	-0.11	0.32
later	receiving	0.00	-0.19	0.16
earlier	press	0.00	-0.14	-0.25
earlier	conference	0.00	-0.12	-0.29
later	ai	0.00	-0.04	0.24
before	air	0.00	-0.22	-0.16
unknown after	when	0.00	-0.01	-0.19
before	afp	0.00	0.00	-0.69
before that	killed	0.00	-0.05	-0.34
unknown before that	killed	0.00	-0.05	-0.34
before that	dead	0.00	-0.10	0.16
unknown before that	dead	0.00	-0.10	-0.06
before	breaking	0.00	-0.20	-0.24
unknown before	breaking	0.00	-0.11	-0.07
later	launch	0.00	-0.07	-0.54
after	official	0.00	-0.14	-0.73
later	military	0.00	-0.17	0.09
later	jets	0.00	-0.03	-0.44
earlier	jets	0.00	-0.01	-0.19
earlier	officials	0.00	-0.19	0.10
before	gaza	0.00	-0.28	-0.56
after that	iraq	0.00	-0.07	-0.49
before that	gaza	0.00	-0.14	-0.56
earlier	passengers	0.00	-0.35	-0.53
later	according	0.00	-0.20	0.15
later	officials	0.00	-0.24	-0.22
earlier	according	0.00	-0.11	-0.46
later	prime	0.00	-0.04	0.26
later	president	0.00	-0.31	0.19
later	force	0.00	-0.03	0.19
earlier	statement	0.00	-0.12	-0.04
earlier	prime	0.00	-0.10	0.47
later	fighter	0.00	-0.06	-0.54
later	later	0.00	-0.30	-0.30
earlier	later	0.00	-0.01	-0.56
before that	embassy	0.00	-0.01	-0.16
earlier	embassy	0.00	-0.02	-0.32
earlier	flying	0.00	-0.30	-0.33
earlier	non	0.00	-0.04	0.14
later	embassy	0.00	-0.29	-0.75
after	getty	0.00	0.00	-0.56
unknown after	getty	0.00	0.00	-0.56
later	toddlers	0.00	-0.17	-0.63
before that	passengers	0.00	-0.18	-0.42
later	demand	0.00	-0.01	-0.47
later	affected	0.00	-0.19	-0.03
later	loss	0.00	-0.19	0.07
earlier	affected	0.00	-0.07	-0.37
earlier	meanwhile	0.00	-0.20	-0.43
later	continues	0.00	-0.33	-0.11
later	return	0.00	-0.06	0.27
before that	watch	0.00	-0.07	-0.23
later	victim	0.00	-0.22	-0.67
earlier	reporter	0.00	0.00	0.20
earlier	victim	0.00	0.00	0.41
after	black	0.00	0.00	-0.24
unknown after	black	0.00	0.00	-0.24
later	york	0.00	-0.09	-0.27
later	pm	0.00	-0.45	-0.65
earlier	york	0.00	-0.14	0.08
later	victims	0.00	-0.11	-0.07
unknown before	pm	0.00	0.00	0.32
later	commander	0.00	-0.11	-0.69
later	claiming	0.00	-0.03	-0.13
later	passengers	0.00	-0.18	-0.35
earlier	commander	0.00	0.00	-0.21
earlier	envoy	0.00	0.00	-0.37
later	security	0.00	-0.14	-0.39
after	auspol	0.00	0.00	-0.37
unknown after	auspol	0.00	0.00	-0.37
before	minister	0.00	0.00	0.77
unknown before	minister	0.00	0.00	0.59
earlier	foreign	0.00	-0.16	0.35
earlier	speech	0.00	-0.19	0.07
earlier	questions	0.00	-0.06	-0.66
earlier	victims	0.00	0.00	-0.38
before that	admits	0.00	-0.06	-0.30
earlier	admits	0.00	-0.15	-0.56
later	media	0.00	-0.10	-0.10
later	posts	0.00	-0.03	-0.52
after	social	0.00	-0.03	-0.23
after that	media	0.00	-0.05	-0.40
later	handling	0.00	-0.36	0.11
before that	prime	0.00	0.00	0.39
before	d	0.00	-0.20	-0.21
unknown before	d	0.00	-0.01	-0.43
earlier	despite	0.00	-0.20	-0.55
later	surge	0.00	-0.01	-0.48
earlier	parents	0.00	-0.01	-0.39
earlier	thoughts	0.00	-0.29	-0.05
later	land	0.00	-0.10	-0.35
earlier	land	0.00	0.00	-0.18
later	receive	0.00	-0.01	0.44
later	underway	0.00	-0.20	-0.41
earlier	underway	0.00	-0.03	0.12
earlier	accident	0.00	-0.21	-0.42
earlier	lesson	0.00	0.00	-0.41
earlier	market	0.00	-0.04	0.30
before	story	0.00	-0.01	0.48
later	athletes	0.00	-0.04	-0.44
later	divided	0.00	-0.04	0.16
earlier	sport	0.00	-0.13	-0.09
later	laws	0.00	-0.07	0.38
named in full after	says	0.00	0.00	0.45
later	report	0.00	-0.24	0.10
earlier	forces	0.00	-0.01	-0.40
earlier	troops	0.00	0.00	-0.17
later	incredible	0.00	0.00	0.50
named before	s	0.00	-0.03	-0.37
after that	former	0.00	0.00	0.45
named in full after that	former	0.00	0.00	0.33
later	former	0.00	-0.10	0.44
earlier	fighter	0.00	0.00	0.14
earlier	former	0.00	-0.32	0.11
earlier	point	0.00	-0.01	-0.43
unknown after that	music	0.00	0.00	0.33
later	producer	0.00	-0.14	-0.09
later	charges	0.00	-0.21	-0.46
after	faces	0.00	-0.13	0.24
earlier	assault	0.00	0.00	-0.28
named	hashtag	0.00	-0.29	-1.12
later	parts	0.00	-0.11	-0.11
before	tonight	0.00	-0.04	-0.19
later	discusses	0.00	-0.14	0.23
after	discusses	0.00	-0.14	0.22
before	pmagenda	0.00	0.00	0.50
named in full before	pmagenda	0.00	0.00	0.50
unknown after	our	0.00	-0.07	0.10
before that	president	0.00	0.00	0.75
before that	fashion	0.00	-0.03	-0.33
earlier	showbiz	0.00	0.00	0.30
earlier	interviews	0.00	-0.01	0.25
earlier	fashion	0.00	-0.04	0.51
earlier	guest	0.00	-0.01	0.52
unknown in full before that	co	0.00	-0.01	0.43
later	terror	0.00	-0.01	0.49
later	panel	0.00	-0.04	0.33
earlier	terror	0.00	0.00	0.29
earlier	panel	0.00	-0.01	0.69
earlier	ready	0.00	-0.17	-0.25
earlier	charged	0.00	-0.09	-0.46
earlier	political	0.00	-0.02	-0.49
after	health	0.00	-0.25	-0.47
later	health	0.00	-0.43	0.17
earlier	warns	0.00	-0.39	-0.46
after	speaking	0.00	0.00	0.60
earlier	shortly	0.00	-0.12	0.19
later	sec	0.00	0.00	0.47
before that	ebola	0.00	-0.22	-0.44
later	undercover	0.00	0.00	0.45
later	cause	0.00	-0.07	-0.63
earlier	issued	0.00	-0.05	-0.60
earlier	cause	0.00	-0.13	-0.13
later	players	0.00	-0.14	0.25
later	issues	0.00	-0.19	-0.69
later	present	0.00	-0.13	-0.44
earlier	issues	0.00	-0.14	-0.56
earlier	players	0.00	0.00	0.79
after	forces	0.00	-0.06	-0.53
unknown after	forces	0.00	-0.06	-0.53
later	forces	0.00	-0.06	0.26
later	militants	0.00	-0.30	-0.74
earlier	militants	0.00	-0.01	-0.20
earlier	least	0.00	-0.12	-0.66
earlier	bombing	0.00	-0.07	-0.78
earlier	exclusive	0.00	0.00	0.42
later	luncheon	0.00	-0.07	-0.26
earlier	addressing	0.00	-0.06	-0.14
earlier	business	0.00	-0.09	0.19
later	liberal	0.00	-0.01	0.13
later	politics	0.00	-0.10	0.28
earlier	play	0.00	-0.29	0.06
later	important	0.00	0.00	0.21
later	response	0.00	0.00	0.17
after	police	0.00	-0.04	-0.64
unknown after	police	0.00	-0.02	-0.61
later	drug	0.00	-0.09	0.24
earlier	drug	0.00	-0.09	0.22
later	anniversary	0.00	-0.17	-0.48
later	further	0.00	-0.28	-0.32
before	barack	0.00	0.00	0.59
unknown before	barack	0.00	0.00	0.59
unknown before that	president	0.00	0.00	0.54
after	quits	0.00	0.00	0.69
earlier	cricket	0.00	-0.18	0.21
unknown before	air	0.00	-0.02	0.14
unknown after	right	0.00	-0.05	-0.50
earlier	dear	0.00	0.00	0.50
before that	tonight	0.00	-0.12	-0.10
earlier	released	0.00	-0.11	0.19
later	quit	0.00	0.00	0.50
earlier	immigration	0.00	0.00	0.25
after that	released	0.00	-0.06	-0.24
later	released	0.00	-0.22	-0.25
later	situation	0.00	-0.07	0.31
before that	situation	0.00	-0.01	-0.25
earlier	situation	0.00	-0.01	-0.33
unknown in full before that	on	0.00	-0.09	-0.43
named in full before	minister	0.00	0.00	0.35
earlier	future	0.00	-0.14	-0.71
earlier	remote	0.00	-0.01	-0.50
later	winner	0.00	-0.21	0.08
later	golden	0.00	-0.11	-0.40
earlier	winner	0.00	-0.04	0.19
earlier	shirt	0.00	-0.01	-0.23
earlier	media	0.00	-0.01	-0.47
earlier	deputy	0.00	-0.10	-0.08
earlier	shake	0.00	-0.01	-0.49
earlier	converse	0.00	-0.30	-0.49
later	alleged	0.00	-0.18	-0.24
later	rip	0.00	-0.30	-0.49
later	offs	0.00	-0.30	-0.49
earlier	others	0.00	-0.15	-0.10
earlier	alleged	0.00	-0.14	-0.32
earlier	links	0.00	-0.01	-0.16
later	states	0.00	-0.10	0.07
before	play	0.00	-0.07	0.26
before that	into	0.00	-0.10	-0.48
unknown before that	into	0.00	-0.08	-0.54
earlier	eats	0.00	-0.15	-0.50
earlier	rock	0.00	-0.03	-0.54
earlier	fisher	0.00	-0.01	-0.22
earlier	dies	0.00	-0.21	0.11
later	coast	0.00	-0.11	-0.80
earlier	fight	0.00	-0.05	0.22
named after that	http	0.00	-0.03	-0.18
earlier	models	0.00	0.00	-0.33
earlier	arrest	0.00	-0.13	0.02
after	announces	0.00	0.00	0.33
later	announces	0.00	0.00	0.33
earlier	coverage	0.00	-0.01	-0.13
before that	show	0.00	-0.05	-0.45
earlier	challenge	0.00	0.00	0.19
later	protect	0.00	-0.09	0.40
later	risk	0.00	-0.19	-0.11
before	northern	0.00	-0.08	-0.45
unknown before	northern	0.00	-0.08	-0.45
earlier	northern	0.00	-0.08	-0.70
later	beach	0.00	-0.08	-0.41
later	safety	0.00	0.00	-0.22
earlier	rail	0.00	-0.11	-0.34
earlier	couple	0.00	-0.04	0.29
earlier	tiny	0.00	-0.10	-0.61
earlier	donations	0.00	0.00	-0.34
after	militants	0.00	-0.23	-0.59
earlier	majority	0.00	0.00	0.40
earlier	target	0.00	-0.27	-0.52
later	cocaine	0.00	-0.01	-0.23
unknown after that	year	0.00	-0.46	-0.63
earlier	mount	0.00	-0.11	-0.72
after	january	0.00	-0.16	-0.33
later	storm	0.00	-0.02	0.34
earlier	network	0.00	-0.03	-0.59
later	condemned	0.00	-0.42	-0.30
earlier	cities	0.00	0.00	-0.59
earlier	risk	0.00	-0.01	-0.45
earlier	attending	0.00	-0.09	0.37
earlier	tiff	0.00	-0.01	0.38
later	al	0.00	-0.25	0.45
unknown in full before	<name>	0.00	-0.24	-0.17
earlier	lac	0.00	0.00	-0.48
earlier	bodies	0.00	-0.08	-0.39
earlier	teens	0.00	-0.11	-0.44
after	december	0.00	-0.04	-0.47
earlier	remembering	0.00	0.00	-0.46
later	millennium	0.00	0.00	0.43
later	worldwide	0.00	-0.09	-0.41
later	political	0.00	-0.09	0.19
earlier	captured	0.00	-0.14	0.05
later	actor	0.00	-0.20	-0.08
later	winning	0.00	-0.14	-0.10
later	experience	0.00	-0.27	-0.75
earlier	actor	0.00	-0.08	-0.13
later	athlete	0.00	0.00	-0.37
later	impact	0.00	0.00	0.30
before	update	0.00	-0.03	-0.26
unknown in full before	s	0.00	-0.04	0.19
unknown in full before	video	0.00	0.00	-0.17
earlier	gm	0.00	0.00	0.63
earlier	teachers	0.00	-0.17	-0.27
earlier	summer	0.00	-0.22	0.01
earlier	deadly	0.00	-0.33	-0.41
earlier	flooding	0.00	-0.20	-0.52
later	chance	0.00	-0.34	-0.22
earlier	assets	0.00	-0.01	-0.50
later	fighting	0.00	-0.01	-0.17
earlier	fighting	0.00	-0.01	-0.31
earlier	poll	0.00	-0.30	0.17
later	finals	0.00	0.00	0.35
before that	win	0.00	0.00	0.43
unknown after	takes	0.00	-0.14	-0.01
later	celebrate	0.00	-0.01	0.26
later	pride	0.00	0.00	0.30
later	festival	0.00	-0.32	-0.16
later	author	0.00	-0.24	-0.68
earlier	federal	0.00	0.00	-0.52
unknown before that	video	0.00	0.00	0.13
later	meet	0.00	-0.10	-0.02
unknown in full after that	s	0.00	0.00	-0.33
earlier	festival	0.00	-0.39	-0.60
earlier	weekend	0.00	-0.04	-0.24
after that	make	0.00	-0.18	-0.05
later	weekend	0.00	-0.29	-0.80
earlier	experts	0.00	-0.12	-0.09
before	next	0.00	-0.15	-0.64
later	governor	0.00	-0.03	-0.57
later	focus	0.00	-0.11	0.01
later	poll	0.00	-0.12	-0.57
named before that	s	0.00	-0.02	0.19
later	war	0.00	-0.16	0.00
later	seems	0.00	0.00	-0.18
earlier	slow	0.00	0.00	0.30
later	senate	0.00	-0.10	0.08
earlier	senate	0.00	-0.10	-0.34
later	summit	0.00	0.00	0.42
earlier	cost	0.00	0.00	-0.28
earlier	accounts	0.00	-0.12	-0.47
earlier	youth	0.00	-0.01	-0.45
earlier	liberal	0.00	-0.01	0.37
earlier	leaders	0.00	-0.05	-0.33
earlier	begin	0.00	-0.05	-0.47
later	forced	0.00	-0.26	-0.37
later	perform	0.00	-0.08	0.13
later	sex	0.00	-0.12	-0.02
earlier	wounds	0.00	-0.17	-0.36
later	majority	0.00	-0.06	-0.52
earlier	democrats	0.00	-0.03	-0.20
earlier	seats	0.00	-0.03	-0.52
later	power	0.00	-0.07	-0.50
later	changes	0.00	-0.01	0.32
earlier	pc	0.00	-0.19	-0.45
later	province	0.00	-0.18	-0.32
later	giving	0.00	0.00	0.47
later	resignation	0.00	0.00	0.64
earlier	tech	0.00	-0.15	-0.65
later	tech	0.00	-0.01	-0.46
before	some	0.00	-0.08	-0.56
unknown before	some	0.00	-0.08	-0.56
later	announce	0.00	-0.02	-0.57
before that	bank	0.00	-0.22	-0.66
unknown before that	bank	0.00	-0.22	-0.66
later	economy	0.00	-0.04	-0.23
later	interest	0.00	-0.17	-0.57
later	choice	0.00	-0.03	-0.35
earlier	reporters	0.00	0.00	0.60
later	rates	0.00	0.00	-0.16
after	hit	0.00	-0.11	-0.42
unknown after	hit	0.00	-0.02	-0.24
later	vote	0.00	-0.10	-0.61
later	cuts	0.00	-0.05	-0.54
later	continue	0.00	-0.08	0.27
earlier	launches	0.00	-0.09	-0.43
named before	d	0.00	-0.15	-0.02
before that	gusto	0.00	-0.15	-0.55
named before that	gusto	0.00	-0.15	-0.52
before that	experience	0.00	0.00	-0.23
unknown before that	experience	0.00	0.00	-0.23
earlier	dining	0.00	0.00	-0.24
earlier	experience	0.00	0.00	-0.44
before	won	0.00	0.00	-0.30
unknown before	won	0.00	0.00	-0.30
later	meals	0.00	-0.09	-0.37
earlier	meals	0.00	0.00	-0.28
before that	irish	0.00	-0.18	0.10
unknown in full before that	irish	0.00	-0.13	0.25
later	lead	0.00	-0.16	0.02
named in full before	news	0.00	0.00	0.56
named in full before that	irish	0.00	0.00	0.56
unknown before that	irish	0.00	-0.06	-0.77
later	along	0.00	-0.29	-0.41
later	priest	0.00	-0.15	-0.08
unknown in full after that	of	0.00	-0.12	0.07
earlier	pink	0.00	-0.26	-0.35
before	giroditalia	0.00	-0.01	-0.51
later	arrest	0.00	0.00	0.42
later	innocent	0.00	-0.37	-0.44
after that	someone	0.00	0.00	0.25
later	director	0.00	-0.20	-0.29
later	sf	0.00	-0.11	-0.19
earlier	interesting	0.00	-0.03	-0.10
later	elections	0.00	-0.04	-0.69
later	release	0.00	-0.28	-0.42
earlier	release	0.00	-0.15	-0.49
earlier	report	0.00	-0.23	-0.11
later	gigs	0.00	-0.14	-0.15
earlier	applications	0.00	-0.20	-0.55
later	accept	0.00	0.00	-0.50
later	secretary	0.00	0.00	0.43
earlier	secretary	0.00	0.00	0.34
earlier	race	0.00	-0.13	-0.28
later	less	0.00	-0.22	-0.20
earlier	beauty	0.00	-0.12	-0.45
earlier	created	0.00	-0.01	-0.22
later	dangerous	0.00	-0.16	-0.55
earlier	earthquake	0.00	-0.09	-0.84
before that	city	0.00	-0.24	-0.66
unknown before that	city	0.00	-0.18	-0.60
after	volcano	0.00	-0.01	-0.45
unknown after	volcano	0.00	-0.01	-0.45
later	volcano	0.00	-0.07	-0.62
later	alert	0.00	-0.06	-0.61
later	troops	0.00	-0.01	-0.29
earlier	suspected	0.00	-0.22	-0.37
earlier	central	0.00	-0.03	-0.60
earlier	bringing	0.00	-0.05	-0.43
before that	world	0.00	-0.06	-0.71
earlier	kills	0.00	0.00	-0.36
earlier	flights	0.00	-0.08	0.29
later	students	0.00	-0.04	-0.65
after	may	0.00	-0.11	-0.52
unknown after	may	0.00	-0.05	-0.71
later	tax	0.00	-0.01	0.14
earlier	view	0.00	0.00	-0.29
earlier	attend	0.00	-0.02	-0.25
before	pope	0.00	0.00	0.43
earlier	pope	0.00	0.00	0.45
later	jail	0.00	0.00	0.25
after	dies	0.00	0.00	0.34
later	dies	0.00	-0.12	0.23
later	filming	0.00	0.00	-0.43
earlier	rising	0.00	0.00	-0.42
earlier	conditions	0.00	-0.04	-0.36
earlier	thunder	0.00	-0.06	-0.35
earlier	lightning	0.00	-0.06	-0.35
earlier	flash	0.00	0.00	0.21
earlier	floods	0.00	0.00	0.21
earlier	limerick	0.00	-0.11	-0.04
unknown before that	via	0.00	-0.09	-0.75
earlier	weather	0.00	0.00	-0.46
earlier	sunrise	0.00	0.00	-0.32
earlier	bray	0.00	0.00	-0.35
after that	evening	0.00	-0.23	0.04
later	evening	0.00	-0.25	-0.22
later	cloud	0.00	-0.03	-0.53
earlier	simply	0.00	-0.06	-0.53
earlier	stunning	0.00	0.00	0.15
earlier	costa	0.00	-0.07	-0.54
earlier	del	0.00	-0.22	-0.45
earlier	coast	0.00	-0.04	-0.18
later	sunrise	0.00	-0.06	-0.50
earlier	army	0.00	-0.10	-0.71
later	excellent	0.00	-0.19	-0.20
later	presents	0.00	-0.05	0.15
later	tribute	0.00	0.00	0.45
before	lord	0.00	0.00	0.58
earlier	lord	0.00	-0.02	0.46
later	sierra	0.00	-0.43	-0.65
later	leone	0.00	-0.43	-0.65
unknown in full after that	from	0.00	-0.34	-0.11
later	killing	0.00	-0.02	-0.26
earlier	royal	0.00	-0.02	-0.32
named in full before	in	0.00	-0.37	-0.55
earlier	damage	0.00	-0.03	-0.49
later	meaning	0.00	-0.05	-0.37
earlier	alert	0.00	0.00	-0.43
later	met	0.00	-0.03	-0.52
later	likely	0.00	-0.09	0.19
later	survived	0.00	0.00	-0.15
unknown before	tells	0.00	-0.06	-0.19
earlier	fired	0.00	-0.04	-0.59
later	raid	0.00	0.00	-0.12
earlier	raid	0.00	0.00	-0.49
before that	fire	0.00	-0.11	-0.26
unknown before that	fire	0.00	-0.11	-0.26
earlier	militia	0.00	-0.06	-0.32
earlier	mosque	0.00	-0.04	-0.24
earlier	executed	0.00	-0.05	-0.53
later	authorities	0.00	-0.10	-0.51
earlier	direct	0.00	-0.21	-0.68
earlier	trying	0.00	-0.14	-0.11
earlier	journalist	0.00	0.00	-0.26
earlier	rocket	0.00	-0.04	-0.43
earlier	during	0.00	-0.05	-0.15
later	somerset	0.00	-0.10	-0.50
after that	president	0.00	-0.17	-0.11
earlier	football	0.00	-0.35	-0.10
earlier	alive	0.00	-0.12	-0.55
earlier	plan	0.00	-0.08	0.20
before that	school	0.00	-0.24	-0.39
earlier	gain	0.00	-0.02	-0.58
later	upon	0.00	-0.01	0.42
before that	duke	0.00	0.00	0.59
unknown before that	duke	0.00	0.00	0.59
earlier	procedure	0.00	-0.24	-0.70
unknown in full after	today	0.00	0.00	-0.36
earlier	detained	0.00	0.00	-0.20
named after	van	0.00	0.00	0.48
after that	gaal	0.00	0.00	0.48
named after that	gaal	0.00	0.00	0.48
later	artist	0.00	-0.01	-0.26
after that	show	0.00	-0.28	-0.55
unknown after that	show	0.00	-0.02	-0.42
earlier	defects	0.00	0.00	-0.45
earlier	abuse	0.00	0.00	0.10
earlier	china	0.00	-0.29	0.06
later	channel	0.00	0.00	0.50
later	kill	0.00	0.00	-0.58
later	during	0.00	-0.21	0.40
later	study	0.00	-0.10	-0.44
earlier	role	0.00	0.00	-0.17
later	period	0.00	-0.16	-0.46
later	falling	0.00	-0.07	-0.18
later	debate	0.00	-0.04	0.44
after that	news	0.00	-0.11	0.18
earlier	sex	0.00	-0.02	-0.19
unknown after that	news	0.00	-0.11	0.10
later	captain	0.00	0.00	0.25
later	independent	0.00	-0.14	0.10
later	century	0.00	-0.29	-0.37
later	preview	0.00	-0.05	0.23
after that	wedding	0.00	-0.07	0.15
after that	tgr	0.00	-0.18	-0.26
unknown after that	cambridge	0.00	0.00	0.56
before that	duchess	0.00	-0.08	0.48
unknown before that	duchess	0.00	-0.08	0.48
later	happened	0.00	-0.12	-0.48
after that	royal	0.00	0.00	0.56
unknown after that	royal	0.00	0.00	0.56
later	novel	0.00	-0.04	-0.40
later	princess	0.00	-0.28	0.08
earlier	forget	0.00	0.00	0.37
named in full before	denied	0.00	0.00	0.38
named in full before that	are	0.00	0.00	0.38
earlier	appear	0.00	-0.03	0.22
after	chief	0.00	-0.01	-0.12
unknown after	chief	0.00	-0.01	-0.12
later	chief	0.00	-0.01	-0.19
earlier	tortured	0.00	0.00	-0.48
earlier	inmates	0.00	0.00	-0.48
later	jack	0.00	-0.29	-0.26
earlier	human	0.00	0.00	-0.19
earlier	zoo	0.00	0.00	-0.44
earlier	wandering	0.00	0.00	0.39
earlier	hands	0.00	0.00	0.33
earlier	secret	0.00	-0.03	-0.52
earlier	recalls	0.00	-0.06	-0.64
earlier	parliament	0.00	-0.06	-0.64
named before	hi	0.00	0.00	0.64
named after	we	0.00	-0.01	0.39
earlier	pa	0.00	-0.02	0.30
earlier	trade	0.00	-0.10	-0.05
after	join	0.00	0.00	-0.23
later	musical	0.00	0.00	0.49
earlier	lineup	0.00	-0.04	0.26
earlier	includes	0.00	0.00	0.37
before	author	0.00	-0.03	0.22
unknown before	author	0.00	-0.03	0.22
earlier	author	0.00	-0.04	0.37
later	using	0.00	-0.14	0.15
earlier	using	0.00	-0.19	-0.04
after that	twitter	0.00	0.00	0.40
unknown after that	twitter	0.00	0.00	0.26
earlier	fan	0.00	-0.33	-0.70
earlier	deadline	0.00	-0.30	-0.62
earlier	magic	0.00	-0.11	-0.15
later	academy	0.00	-0.05	-0.14
earlier	expected	0.00	-0.21	-0.40
later	center	0.00	-0.23	-0.36
earlier	colorado	0.00	0.00	0.13
later	concert	0.00	-0.29	-0.46
after that	thursday	0.00	-0.13	0.10
earlier	concert	0.00	-0.18	0.05
later	interior	0.00	-0.11	-0.41
named in full after	of	0.00	-0.23	-0.40
earlier	awarded	0.00	-0.08	-0.31
unknown after	speaking	0.00	0.00	0.56
before that	change	0.00	-0.08	-0.26
unknown after that	make	0.00	-0.03	0.16
earlier	pentagon	0.00	-0.12	0.22
later	transfer	0.00	0.00	-0.29
earlier	vice	0.00	-0.02	0.22
before	al	0.00	0.00	0.21
unknown before	al	0.00	0.00	0.21
earlier	al	0.00	-0.09	-0.11
later	administration	0.00	-0.38	0.24
after	attack	0.00	-0.42	-0.62
unknown after	attack	0.00	-0.42	-0.62
earlier	administration	0.00	-0.21	-0.45
earlier	defense	0.00	-0.02	-0.22
earlier	department	0.00	-0.08	-0.49
later	considering	0.00	-0.02	0.22
later	shooting	0.00	-0.14	-0.49
later	future	0.00	-0.09	-0.60
before that	attack	0.00	-0.14	-0.49
unknown before that	attack	0.00	-0.14	-0.49
unknown in full after	are	0.00	-0.15	-0.47
later	champions	0.00	-0.32	-0.18
unknown before that	situation	0.00	-0.01	-0.19
before	meet	0.00	-0.18	-0.18
later	blog	0.00	-0.17	-0.71
later	profit	0.00	-0.24	-0.68
earlier	million	0.00	-0.12	-0.66
earlier	ferry	0.00	-0.10	-0.32
later	community	0.00	-0.16	0.15
later	coverage	0.00	-0.15	-0.45
earlier	journal	0.00	0.00	0.32
earlier	blogging	0.00	0.00	0.26
later	speed	0.00	-0.10	-0.32
later	trade	0.00	-0.32	-0.16
later	greatest	0.00	-0.18	-0.16
later	talent	0.00	-0.02	-0.57
earlier	sanctions	0.00	-0.09	-0.35
later	happening	0.00	0.00	-0.26
later	approach	0.00	-0.11	-0.29
earlier	conversation	0.00	0.00	0.43
before that	coverage	0.00	-0.01	-0.46
unknown before that	coverage	0.00	-0.01	-0.46
before that	follow	0.00	0.00	-0.12
later	brazil	0.00	-0.27	-0.67
later	g	0.00	0.00	0.45
before	gm	0.00	0.00	0.50
unknown in full before	gm	0.00	0.00	0.50
before	report	0.00	-0.08	0.17
after that	women	0.00	0.00	-0.20
after	see	0.00	-0.03	-0.49
earlier	daily	0.00	-0.06	-0.20
later	mb	0.00	-0.17	-0.42
earlier	quality	0.00	-0.03	0.10
later	loves	0.00	-0.17	0.29
named in full before that	rt	0.00	0.00	0.93
after	fun	0.00	0.00	-0.32
later	fun	0.00	-0.23	-0.03
later	casual	0.00	-0.04	-0.55
later	shirts	0.00	0.00	-0.65
earlier	casual	0.00	-0.01	-0.64
after	yeah	0.00	0.00	0.27
unknown after	yeah	0.00	0.00	0.27
later	ugly	0.00	0.00	0.50
earlier	cute	0.00	-0.11	-0.61
before that	game	0.00	-0.11	-0.53
unknown after	thank	0.00	0.00	0.54
unknown before	big	0.00	-0.29	-0.46
before	more	0.00	-0.22	-0.60
later	totally	0.00	-0.04	0.22
later	dig	0.00	-0.31	-0.30
later	followers	0.00	-0.01	-0.33
unknown after	thanks	0.00	-0.05	-0.65
earlier	followers	0.00	-0.02	-0.62
later	dir	0.00	-0.14	0.21
later	j	0.00	-0.03	0.50
later	crazy	0.00	-0.03	0.62
unknown in full after that	are	0.00	-0.24	-0.17
later	cast	0.00	-0.14	-0.40
earlier	movie	0.00	-0.33	-0.38
earlier	offering	0.00	-0.22	-0.57
earlier	gonna	0.00	0.00	0.26
before	hey	0.00	-0.09	0.37
earlier	hey	0.00	-0.38	0.13
later	favorite	0.00	-0.21	0.13
unknown before	out	0.00	-0.02	-0.54
earlier	divers	0.00	-0.08	-0.28
earlier	recover	0.00	-0.08	-0.28
later	relatives	0.00	-0.08	-0.28
after that	ll	0.00	0.00	0.26
later	sleeping	0.00	-0.04	-0.27
named after that	new	0.00	-0.02	0.10
later	obviously	0.00	0.00	0.34
earlier	sure	0.00	-0.07	0.35
later	calling	0.00	-0.18	-0.50
earlier	styles	0.00	0.00	0.43
later	wanna	0.00	-0.02	0.31
earlier	cry	0.00	-0.07	-0.48
earlier	preview	0.00	-0.27	-0.55
later	drinking	0.00	-0.27	-0.32
later	spin	0.00	-0.20	0.08
earlier	jihad	0.00	-0.04	0.22
earlier	fact	0.00	-0.13	-0.29
later	awesome	0.00	-0.13	0.27
unknown after that	some	0.00	-0.01	0.20
later	awards	0.00	-0.08	-0.59
unknown before that	u	0.00	-0.07	0.28
later	hey	0.00	-0.10	0.08
earlier	limits	0.00	-0.02	-0.29
later	ways	0.00	-0.01	-0.18
after that	ve	0.00	0.00	0.21
unknown after that	ve	0.00	0.00	0.21
later	enjoy	0.00	-0.20	-0.52
later	piece	0.00	-0.19	-0.20
before	why	0.00	-0.06	-0.10
later	madden	0.00	0.00	0.66
earlier	priest	0.00	0.00	-0.46
earlier	enter	0.00	-0.06	0.20
earlier	rules	0.00	-0.09	-0.61
later	download	0.00	-0.15	0.32
named in full before	when	0.00	0.00	0.54
named in full after	comes	0.00	-0.27	-0.12
after that	follow	0.00	-0.07	0.14
earlier	lack	0.00	-0.03	0.35
earlier	apartment	0.00	-0.01	-0.39
unknown in full after that	be	0.00	-0.16	-0.59
earlier	replaced	0.00	-0.05	0.24
earlier	repression	0.00	-0.01	-0.35
before	go	0.00	-0.14	-0.07
after that	share	0.00	0.00	-0.29
unknown after that	share	0.00	0.00	-0.29
earlier	g	0.00	0.00	0.58
unknown before that	thank	0.00	0.00	0.37
later	attention	0.00	0.00	-0.30
unknown before that	show	0.00	-0.01	-0.18
earlier	literally	0.00	-0.01	0.17
later	kiss	0.00	0.00	0.47
later	guys	0.00	-0.22	-0.38
later	tan	0.00	-0.06	-0.46
earlier	musical	0.00	-0.32	-0.51
after that	ca	0.00	0.00	0.31
unknown after that	ca	0.00	0.00	0.31
later	marketing	0.00	-0.10	-0.90
later	petition	0.00	0.00	0.35
unknown in full before	that	0.00	-0.14	-0.05
earlier	audition	0.00	-0.19	0.03
later	dude	0.00	-0.04	-0.57
earlier	hr	0.00	-0.07	-0.35
after	hey	0.00	-0.10	-0.06
unknown after	hey	0.00	0.00	0.32
later	giveaway	0.00	0.00	-0.53
unknown after that	really	0.00	-0.05	0.12
later	deadline	0.00	-0.18	-0.28
earlier	luck	0.00	-0.27	-0.75
later	contest	0.00	-0.16	-0.51
later	tend	0.00	-0.02	-0.46
later	escape	0.00	-0.02	-0.46
later	l	0.00	-0.25	-0.20
after	later	0.00	-0.11	-0.43
unknown after	later	0.00	-0.11	-0.43
earlier	staying	0.00	-0.05	-0.36
before that	fb	0.00	-0.03	-0.88
unknown before that	fb	0.00	-0.03	-0.88
earlier	natives	0.00	-0.03	-0.27
later	amp	0.00	-0.47	-0.24
later	mystery	0.00	-0.03	-0.27
after	amp	0.00	-0.13	-0.04
unknown before that	amp	0.00	-0.01	-0.44
earlier	amp	0.00	-0.29	0.44
earlier	mode	0.00	-0.11	-0.17
earlier	playboy	0.00	-0.23	-0.52
later	een	0.00	-0.02	-0.35
earlier	location	0.00	-0.12	-0.50
later	taste	0.00	-0.03	-0.15
later	pr	0.00	-0.10	-0.54
after	post	0.00	-0.26	-0.51
after	october	0.00	-0.19	-0.59
later	genius	0.00	0.00	0.48
named before	watch	0.00	-0.11	-0.05
later	quot	0.00	-0.16	0.19
later	fact	0.00	-0.06	-0.15
later	cute	0.00	0.00	0.38
earlier	tips	0.00	-0.16	-0.14
unknown in full before that	it	0.00	-0.05	-0.63
earlier	quot	0.00	-0.16	-0.13
unknown after	d	0.00	-0.03	-0.34
later	eagles	0.00	-0.14	0.11
unknown before	go	0.00	-0.14	-0.69
unknown after	amp	0.00	-0.13	-0.40
earlier	event	0.00	-0.32	-0.54
before	amp	0.00	-0.11	0.37
before	favorite	0.00	-0.19	-0.15
earlier	favorite	0.00	-0.22	-0.47
earlier	trip	0.00	-0.02	-0.55
earlier	modern	0.00	-0.01	0.17
later	wireless	0.00	-0.08	-0.58
before	anniversary	0.00	-0.07	-0.58
earlier	scheduled	0.00	-0.02	0.28
before that	tomorrow	0.00	-0.09	-0.52
earlier	college	0.00	-0.09	-0.66
earlier	platinum	0.00	-0.03	-0.39
earlier	games	0.00	-0.06	-0.54
earlier	congrats	0.00	-0.08	0.29
earlier	teaching	0.00	-0.16	0.19
later	ave	0.00	-0.10	-0.49
before	da	0.00	-0.31	-0.67
earlier	rd	0.00	-0.18	-0.59
earlier	ass	0.00	-0.14	-0.36
later	popular	0.00	-0.04	-0.51
after that	amp	0.00	-0.09	-0.39
unknown after that	amp	0.00	-0.09	-0.55
earlier	serious	0.00	-0.17	-0.70
later	don	0.00	-0.01	-0.41
unknown in full after that	i	0.00	-0.01	-0.20
earlier	don	0.00	-0.01	0.43
unknown before	am	0.00	-0.19	-0.75
earlier	yahoo	0.00	-0.18	0.12
later	option	0.00	-0.18	0.12
later	pregnant	0.00	-0.20	-0.03
unknown before that	your	0.00	-0.15	-0.13
before that	make	0.00	-0.10	-0.57
later	bought	0.00	-0.12	-0.21
unknown before that	no	0.00	-0.15	-0.53
earlier	heading	0.00	-0.29	-0.51
later	aye	0.00	-0.01	-0.32
after that	thing	0.00	-0.09	-0.24
later	ride	0.00	-0.31	-0.75
later	career	0.00	-0.07	0.36
unknown after that	january	0.00	-0.09	-0.53
unknown before that	his	0.00	-0.16	0.02
earlier	choice	0.00	-0.02	-0.16
later	quite	0.00	-0.19	-0.44
earlier	early	0.00	-0.12	-0.04
earlier	features	0.00	-0.24	-0.02
later	bowl	0.00	0.00	0.54
later	lots	0.00	-0.08	0.13
after	retweet	0.00	-0.04	-0.42
unknown after	retweet	0.00	-0.04	-0.42
later	gotta	0.00	-0.10	-0.34
earlier	song	0.00	-0.11	-0.51
unknown after that	n	0.00	-0.01	-0.59
earlier	flip	0.00	-0.01	-0.53
later	pool	0.00	-0.07	-0.58
later	mo	0.00	-0.18	-0.69
sign	+	0.00	-0.47	-0.52
later	bids	0.00	-0.08	-0.53
earlier	deals	0.00	-0.37	-1.07
earlier	laptop	0.00	-0.11	-0.67
unknown after	december	0.00	-0.04	-0.42
earlier	null	0.00	-0.07	-0.82
later	jr	0.00	-0.02	-0.30
earlier	raw	0.00	-0.11	-0.59
earlier	emirates	0.00	-0.03	-0.31
unknown before that	will	0.00	-0.17	0.10
later	oz	0.00	-0.15	-0.55
later	sd	0.00	-0.41	-0.76
earlier	ride	0.00	-0.05	-0.51
earlier	sd	0.00	-0.06	-0.43
after	wa	0.00	-0.01	-0.34
unknown after	wa	0.00	-0.01	-0.34
before that	play	0.00	-0.15	-0.44
unknown before	photo	0.00	-0.07	-0.42
earlier	previews	0.00	0.00	-0.36
named after	all	0.00	-0.05	-0.35
earlier	deck	0.00	-0.01	0.49
earlier	store	0.00	-0.17	-0.42
later	motion	0.00	-0.17	-0.37
later	damn	0.00	0.00	0.22
after	stop	0.00	-0.01	0.26
later	produced	0.00	0.00	0.47
unknown in full after	by	0.00	-0.03	0.16
earlier	foul	0.00	0.00	-0.39
earlier	contest	0.00	-0.11	-0.54
unknown before that	play	0.00	-0.02	-0.28
earlier	field	0.00	-0.09	-0.45
later	rally	0.00	-0.02	-0.53
later	pts	0.00	-0.30	0.33
earlier	pts	0.00	-0.07	-0.17
before that	episode	0.00	-0.06	-0.56
unknown before that	happy	0.00	-0.03	-0.56
later	pastor	0.00	-0.04	0.29
earlier	patriots	0.00	-0.26	-0.57
earlier	trump	0.00	-0.31	0.16
later	thou	0.00	-0.14	-0.50
unknown before	than	0.00	0.00	0.42
earlier	babies	0.00	-0.18	-0.11
earlier	wounded	0.00	-0.01	-0.48
later	semi	0.00	-0.15	-0.41
after that	enter	0.00	-0.01	-0.24
unknown after that	enter	0.00	-0.01	-0.24
later	enter	0.00	-0.01	-0.60
later	downtown	0.00	-0.01	-0.40
earlier	weighs	0.00	-0.21	-0.48
earlier	beanie	0.00	-0.16	0.00
later	explorer	0.00	-0.16	0.06
earlier	easy	0.00	-0.01	0.27
earlier	giveaway	0.00	0.00	-0.33
earlier	featuring	0.00	-0.01	0.43
after	iheartawards	0.00	-0.01	-0.43
unknown after	iheartawards	0.00	-0.01	-0.43
unknown after that	rt	0.00	-0.07	-0.50
later	nominee	0.00	-0.01	-0.44
later	spears	0.00	-0.01	-0.43
earlier	nominee	0.00	-0.08	-0.68
earlier	gun	0.00	-0.02	-0.17
later	talented	0.00	0.00	0.46
later	ti	0.00	0.00	0.46
earlier	golfing	0.00	-0.33	-0.50
later	choosing	0.00	0.00	0.27
later	boost	0.00	-0.07	-0.50
after that	user1490	0.00	-0.08	-0.54
unknown after that	user1490	0.00	-0.08	-0.54
earlier	abstract	0.00	-0.15	-0.61
earlier	teen	0.00	-0.01	-0.42
later	elf	0.00	-0.01	-0.42
before	iheartawards	0.00	0.00	-0.42
later	feature	0.00	-0.07	-0.23
later	cheating	0.00	0.00	0.48
earlier	software	0.00	-0.22	-0.47
earlier	engineer	0.00	-0.22	-0.49
later	hiring	0.00	-0.22	-0.47
earlier	urges	0.00	-0.02	-0.41
earlier	whipped	0.00	-0.25	-0.37
`

-- How German readers expect names and titles in a list: "Ärger" beside "Arzt", upper and lower case together, 2 before 10.
create collation chassis.german (provider = icu, locale = 'de-u-kn-true');

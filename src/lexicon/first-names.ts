const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/u))

/** Given names borne mostly by men, of the languages met most in English news; for "he" and "she". */
export const MEN: ReadonlySet<string> = set(`
  Aaron Abdul Abdullah Adam Adrian Ahmad Ahmed Alan Albert Alberto Aldo Alejandro Aleksandr Alexander Alexei Alfred Ali Allan
  Alvaro Amir Anders Andre André Andreas Andrei Andrés Andrew Andriy Andy Anthony Anton Antonio António Anwar Arthur Arturo Asif
  Axel Barack Barry Bashar Bastian Ben Benjamin Bernard Bernie Bertrand Bill Bilal Bob Boris Brad Brandon Brendan Brett Brian
  Bruce Bruno Bryan Carl Carlos Cesar César Charles Charlie Chris Christian Christopher Claude Claudio Colin Cyril Dag Dale Damian
  Damien Dan Daniel Danny Darren Dave David Dean Dennis Denis Derek Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Donald Doug
  Douglas Duncan Dylan Ed Eddie Edgar Eduardo Edward Edwin Elias Elliott Emil Emmanuel Enrique Eric Erik Ernest Ernesto
  Eugene Evan Fabian Fabio Faisal Farid Federico Felipe Felix Ferdinand Fernando Finn Florian Francis Francisco Franco François
  Frank Franz Fred Frederick Friedrich Gary Gavin Gennady Geoff Geoffrey George Georg Gerald Gerard Gerhard Gianni Giorgio
  Giovanni Giuseppe Glenn Gordon Graham Grant Greg Gregor Gregory Guillaume Gunther Gustavo Guy Hamid Hamish Hans Harold Harry
  Harvey Hasan Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hiroshi Howard Hubert Hugh Hugo Hussein Ian
  Ibrahim Igor Imran Ismail Ivan Jack Jacob Jacques Jaime Jakob Jakub James Jamie Jan Janos Jared Jason Javier Jay Jean Jeff
  Jeffrey Jens Jeremy Jerome Jerry Jim Jimmy Joachim Joao João Joaquin Joe Joel Joerg Johan Johann Johannes John Johnny Jon
  Jonathan Jordan Jorge Jörg José Jose Josef Joseph Josh Joshua Juan Juha Jules Julian Julius Justin Jürgen Kai Karim Karl
  Karsten Keith Keir Ken Kenneth Kevin Khaled Khalid Kim Klaus Konrad Konstantin Kurt Kyle Lance Lars Laurent Lawrence Lee Leo
  Leon Leonard Leonid Leonardo Lewis Liam Lorenzo Louis Luc Luca Lucas Luigi Luis Lukas Luke Maksim Malcolm Manfred Manuel Marc
  Marcel Marco Marcus Mario Mark Markus Martin Marvin Mathias Mats Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim
  Maximilian Mehmet Michael Michel Miguel Mikael Mike Mikhail Milan Milo Mitch Mohamed Mohammad Mohammed Muhammad Moritz Moshe
  Murray Mustafa Nabil Narendra Nasser Nathan Neil Nelson Nicholas Nick Nicolas Nigel Nikolai Nikos Nils Noah Noam Noel Norbert
  Norman Oleg Oleksandr Oliver Olivier Omar Orlando Oscar Osama Oskar Otto Owen Pablo Paolo Pascal Pat Patrick Paul Paulo Pavel
  Pedro Per Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Rafael Rahul Raj Rajiv Ralf Ralph Ramon
  Randy Rashid Raul Raúl Ray Raymond Recep Reinhard René Ricardo Rich Richard Rick Ricky Rob Robert Roberto Robin Rodrigo Roger
  Roland Rolf Roman Ron Ronald Rory Ross Roy Rudolf Rupert Russell Ryan Said Saif Salman Salvador Sam Samuel Sanjay Santiago
  Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shaun Shinzo Silvio Simon Stanley Stefan Stefano Stephan Stephen
  Steve Steven Stuart Sven Taras Ted Terrence Terry Theo Theodore Thierry Thomas Tim Timothy Tobias Todd Tom Tomas Tomasz Tony
  Trevor Tristan Tyler Ulrich Umberto Uwe Vaclav Viktor Victor Vincent Vito Vitaly Vladimir Volodymyr Walter Warren Wayne
  Werner Wilhelm Will William Wolfgang Wolfram Xavier Yair Yannick Yasser Yoav Youssef Yuri Yusuf Zoran
  Giles Cathal Colm Eoin Declan Ciaran Cormac Conor Connor Fergus Niall Padraig Seamus Eamon Eamonn Donal Diarmuid Oisin
  Cillian Aidan Ewan Euan Iain Callum Malachy Gareth Rhys Owain Huw Dafydd Emlyn Gethin Ieuan Aled Geraint Clive Rodney Cecil
  Cuthbert Toby Alistair Alastair Alasdair Archie Freddie Alfie Ollie Elliot Ethan Aiden Caleb Isaac Elijah Josiah Darrell
  Darryl Duane Dwayne Dwight Edmund Ernie Herschel Irving Jeremiah Jermaine Kurtis Leroy Lyle Neal Nathaniel Randall Reggie
  Reginald Rodrick Roderick Rudy Rufus Sherrod Thad Travis Willie Winston Woodrow Zachary Zach Zack Amos Ezra Gideon Joab Avi
  Yitzhak Shimon Ehud Avigdor Naftali Uri Dov Eitan Hossein Reza Javad Mahmoud Ebrahim Qasem Nayef Bilawal Nawaz Pervez
  Arvind Rajesh Ramesh Suresh Sunil Vijay Ajay Amit Rohit Virat Sachin Vikram Arjun Ashok Manmohan Deepak Dinesh Ganesh Gopal
  Harish Kapil Mahesh Mukesh Naveen Nitin Pradeep Prakash Rakesh Ravi Sandeep Satya Shashi Srinivas Subhash Venkat Vinod
  Hiroki Kenji Takeshi Yuki Satoshi Takashi Akira Haruki Shigeru Ichiro Yoshihide Fumio Kenta Emeka Chidi Chinedu Olu Kwame
  Kofi Kwasi Yaw Thabo Sipho Jabu Tendai Femi Babajide Aliko Enda Micheál Kerry Leslie Kelly Dana Tracy Andrea Nicola Noor
`)

/** Given names borne mostly by women, likewise. */
export const WOMEN: ReadonlySet<string> = set(`
  Abigail Ada Adriana Agnes Aisha Alejandra Alexandra Alexandria Alice Alicia Alina Alison Allison Amanda Amber Amelia Amina Amy
  Ana Anastasia Andrea Angela Angelina Anika Anita Ann Anna Anne Annette Annika Antonia April Ariana Ashley Astrid Aurora Ava
  Barbara Beatrice Beatriz Becky Beth Betsy Betty Birgit Brenda Bridget Brigitte Britney Camila Camilla Carla Carly Carmen Carol
  Carolina Caroline Carolyn Catherine Cecilia Celine Charlotte Chelsea Cheryl Chiara Chloe Christina Christine Cindy Claire
  Clara Claudia Colleen Condoleezza Connie Constance Cristina Cynthia Daisy Dana Daniela Danielle Dawn Deborah Debbie Delphine
  Denise Diana Diane Dina Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elise Elizabeth Ella
  Ellen Elsa Emilia Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Faith Fatima Fiona Florence Frances Francesca Frida
  Gabriela Gabrielle Gail Gemma Georgia Gertrude Gina Giorgia Gloria Grace Greta Gretchen Hannah Harriet Hayley Heather Heidi
  Helen Helena Helene Helga Hilary Hillary Hilda Huma Ida Ilse Imogen Ines Inga Ingrid Irene Irina Iris Isabel
  Isabella Isabelle Ivana Ivanka Jacinda Jackie Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jen Jenna Jennifer Jenny
  Jessica Jill Jo Joan Joanna Joanne Jodie Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Justine
  Kamala Karen Karin Kate Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kay Kayla Kellyanne Kelly Kerry Kirsten
  Kristen Kristin Kristina Laila Lara Laura Lauren Layla Lea Leah Leila Lena Leslie Lidia Lilian Lily Linda Lisa Lise Liz Loretta
  Lori Lorraine Louise Lucia Lucie Lucy Luisa Lydia Lynn Maddie Madeleine Magdalena Maggie Maja Mandy Manuela Mara Marcia
  Margaret Margarita Maria María Mariam Marian Marianne Marie Marina Marine Marilyn Marlene Marta Martha Martina Mary Maryam
  Maureen Maya Megan Meghan Melanie Melania Melinda Melissa Mercedes Meredith Mette Mia Michelle Mira Miriam Moira Molly Mona
  Monica Monika Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Noor Nora Norah Olga
  Olivia Oksana Paige Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phyllis Polly Priscilla Priti Rachel Rania
  Rebecca Regina Renate Renee Rita Roberta Rosa Rosalind Rose Rosemary Roxanne Ruth Sabine Sabrina Sally Samantha Sandra Sanna
  Sara Sarah Shannon Sharon Sheila Shelley Sheryl Shirley Silvia Simone Siobhan Sofia Solveig Sonia Sonja Sophia Sophie Stacey
  Stella Stephanie Sue Susan Susanna Susanne Suzanne Svetlana Sylvia Sylvie Tamara Tamar Tanya Tara Tatiana Teresa Tess Theresa
  Tiffany Tina Toni Tracy Trudy Ulrike Ursula Uta Valentina Valerie Vanessa Vera Veronica Veronika Victoria Viola Viktoria
  Virginia Vivian Wanda Wendy Whitney Winifred Yasmin Yolanda Yulia Yvette Yvonne Zainab Zara Zoe
  Hester Brid Bríd Aoife Siobhán Niamh Orla Sinead Sinéad Grainne Gráinne Roisin Róisín Ciara Clodagh Deirdre Nuala Maeve
  Mairead Maura Eimear Aisling Caoimhe Fionnuala Oonagh Bronagh Catriona Eilidh Mhairi Morag Ailsa Kirsty Gwen Gwyneth Sian
  Siân Carys Ffion Nerys Rhiannon Bethan Angharad Lowri Cerys Philippa Pippa Jemima Tabitha Tamsin Henrietta Georgina
  Arabella Ottilie Clementine Cressida Felicity Kayleigh Lorna Maisie Millie Ellie Evie Freya Phoebe Brianna Caitlin
  Cassandra Esme Gwendolyn Hailey Jada Jillian Jocelyn Kaitlyn Katelyn Kelsey Kendra Kimberly Kirstjen Krista Krystal Latoya
  Leigh Lucille Lucinda Mabel Madeline Margery Marjorie Maxine Monique Myrna Nell Nellie Noreen Patrice Patsy Prudence
  Rachael Ramona Rebekah Rhoda Rhonda Rosalie Sadie Selena Shawna Sherry Sonya Susie Tammy Tasha Thelma Vicky Willa Wilma
  Ayesha Fatma Hanan Huda Khadija Noura Salma Samira Ananya Anjali Deepa Divya Indira Kavita Lakshmi Meera Neha Nisha Pooja
  Priya Radha Rekha Sangita Shreya Sita Sunita Swati Usha Vandana Akiko Keiko Michiko Naoko Yoko Yuriko Xiu Adaeze Chiamaka
  Ngozi Folake Funmi Zodwa Nomsa Thandi Winnie Wangari Kim Pat Robin Jamie Sam Terry Lee
`)

/** Family names that stand first in full names of East Asia: "Lu Wenjing", of whom articles go on to tell as Lu. */
export const LEADING_FAMILY: ReadonlySet<string> = set(`
  Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Han Feng Deng Cao
  Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lü Ding Ren Yao Shen Zhong Cui Tan Fan Liao Shi Jin Jia
  Xia Fu Fang Bai Zou Meng Xiong Qin Qiu Hou Xi Mao Geng Hua Chiang Tsai Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Shin Moon
  Nguyen Tran Pham Hoang Phan Dang Bui
`)
